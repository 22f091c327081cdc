internal import EventModel
internal import EventStore
internal import Likeness

/// An article with all that can be found out without the database: what a worker hands the writer.
struct CodedArticle: Sendable {
  /// Where it stood.
  let location: ArticleLocation
  /// What it was read in spite of.
  let warnings: [ReadWarning]
  /// The document as it is stored.
  let record: DocumentRecord
  /// What it says.
  let coding: Coding
  /// What it tells, by which its copies are known.
  let story: Story

  /// Codes an article.
  init(_ read: ReadArticle, by code: (Article) throws -> Coding) rethrows {
    let coding = try code(read.article)
    var article = read.article
    // The tag of what is told, else of what was found: `und` is BCP 47 for "not determined".
    article.language = article.language ?? (coding.language == .english ? "en" : "und")
    location = read.location
    warnings = read.warnings
    record = DocumentRecord(
      article: article, path: read.location.path, line: read.location.line,
      format: read.format.rawValue, encoding: read.bytes.encoding.rawValue,
      sha256: read.bytes.sha256)
    self.coding = coding
    story = Story(read.article, coding.sentences)
  }
}
