/// What the head of a page says of it: its meta tags, links and title.
struct PageMetadata {
  private var meta: [String: [String]] = [:]

  /// The page's address by its own word, if it gives one.
  private(set) var canonical: String?

  /// The words of the window's title.
  private(set) var windowTitle: String?

  /// The language of the whole page.
  private(set) var language: String?

  /// What schema.org's JSON-LD says.
  private(set) var linked = LinkedArticle()

  /// Collects what a page says; O(nodes).
  init(_ tree: MarkupTree) {
    for (index, node) in tree.nodes.enumerated() {
      switch node.name {
      case "meta":
        guard let content = node["content"].flatMap(StoredText.line) else { continue }
        for key in [node["property"], node["name"], node["itemprop"], node["http-equiv"]] {
          if let key { meta[key.lowercased(), default: []].append(content) }
        }
      case "link" where node["rel"]?.lowercased() == "canonical":
        canonical = canonical ?? node["href"]
      case "title" where windowTitle == nil: windowTitle = StoredText.line(tree.text(of: index))
      case "html": language = node["lang"] ?? node["xml:lang"]
      case "script" where node["type"]?.lowercased().hasPrefix("application/ld+json") == true:
        linked.add(tree.text(of: index))
      default: break
      }
    }
  }

  /// The first value of the first of these keys that is there.
  func value(_ keys: [String]) -> String? {
    keys.lazy.compactMap { meta[$0]?.first }.first
  }

  /// The publication date in the page's own words.
  ///
  /// Dates of change are none, so they are not looked at.
  var date: String? { linked.date ?? value(Self.dateKeys) }

  /// Who wrote it: names, not addresses.
  var author: String? {
    let names =
      linked.authors.isEmpty
      ? Self.authorKeys.lazy.compactMap { meta[$0] }.first ?? [] : linked.authors
    let plain = names.filter { !$0.contains("://") && !$0.hasPrefix("@") }
    return plain.isEmpty ? nil : plain.joined(separator: "; ")
  }

  /// The name of the site.
  var outlet: String? {
    linked.outlet
      ?? value(["og:site_name", "application-name", "dc.publisher", "citation_journal_title"])
  }

  /// The headline as it is told to other sites.
  var headline: String? { linked.headline ?? value(["og:title", "twitter:title", "dc.title"]) }

  private static let authorKeys = [
    "author", "article:author", "dc.creator", "parsely-author", "sailthru.author", "byl",
    "citation_author", "dcterms.creator",
  ]

  /// The surest first; by Open Graph, Dublin Core, schema.org and the analytics services sites use.
  private static let dateKeys = [
    "article:published_time", "og:article:published_time", "datepublished", "dc.date.issued",
    "dcterms.issued", "citation_publication_date", "citation_date", "parsely-pub-date",
    "sailthru.date", "article.published", "originalpublicationdate", "publishdate", "publish-date",
    "publish_date", "publication_date", "publication-date", "pubdate", "dc.date", "dc.date.created",
    "dcterms.date", "cxenseparse:recs:publishtime", "article_date_original", "date",
    "rnews:datepublished",
  ]
}
