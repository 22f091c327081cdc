/// What a record or front matter can say of an article; the raw value is what `--map` takes.
public enum ArticleField: String, Hashable, Sendable, CaseIterable {
  /// The giver's identifier.
  case id
  /// The headline.
  case title
  /// The text.
  case text
  /// The publication date.
  case date
  /// Where it can be read.
  case url
  /// Who published it.
  case outlet
  /// Who wrote it.
  case author
  /// Its language.
  case language
  /// What it is filed under.
  case tags

  /// The keys that hold it in the collections people have, the surest first; matched in any case.
  ///
  /// They are those of CC-News, the BBC dumps, trafilatura, news-please and the OEDA scraper. The
  /// key `source` means an address in some and a newspaper in others: its value decides.
  var commonKeys: [String] {
    switch self {
    case .id: ["id", "_id", "article_id", "guid", "uuid"]
    case .title: ["title", "headline"]
    case .text: ["text", "content", "maintext", "body", "article", "articleBody", "full_text"]
    case .date:
      [
        "date", "published", "published_date", "publish_date", "date_publish", "pubDate",
        "pub_date", "publication_date", "published_at", "publishedAt", "datePublished",
      ]
    case .url: ["url", "link", "source"]
    case .outlet:
      [
        "outlet", "source", "publisher", "publication", "source-hostname", "sitename",
        "site_name", "source_domain", "domain", "hostname",
      ]
    case .author: ["author", "authors", "byline"]
    case .language: ["language", "lang"]
    case .tags: ["tags", "categories", "keywords", "section"]
    }
  }
}
