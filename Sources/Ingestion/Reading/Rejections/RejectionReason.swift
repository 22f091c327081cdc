/// The closed list of reasons for which input is rejected; the raw value is what is stored.
public enum RejectionReason: String, Hashable, Sendable, CaseIterable {
  /// There is no such file or directory.
  case missing
  /// It is there but could not be opened or read.
  case unreadable
  /// A folder or archive that holds no file of a known format, or a file of none of its articles.
  case noArticles = "no-articles"
  /// It holds nothing, or an article whose text is blank.
  case empty
  /// Its bytes are not text.
  case notText = "not-text"
  /// Its bytes are text in no encoding that is read.
  case invalidEncoding = "invalid-encoding"
  /// It is longer than the limit for one article.
  case tooLong = "too-long"
  /// It is in a format that is not read.
  case unknownFormat = "unknown-format"
  /// An archive or a file in it is damaged, encrypted or not to be trusted.
  case damagedArchive = "damaged-archive"
  /// An archive unpacks to far more than it is.
  case archiveBomb = "archive-bomb"
  /// Markup nested or multiplied beyond what any page has.
  case hostileMarkup = "hostile-markup"
  /// XML that is broken before any article.
  case malformedXML = "malformed-xml"
  /// A table of articles whose header or row can't be read.
  case badTable = "bad-table"
  /// A PDF file without text, or with no program here to read it.
  case unreadablePDF = "unreadable-pdf"
  /// The front matter of a Markdown file is not YAML, too large, or never closed.
  case badFrontMatter = "bad-front-matter"
  /// It is not JSON.
  case malformedJSON = "malformed-json"
  /// It is JSON, but no object.
  case notAnObject = "not-an-object"
  /// The record has no field that is known to hold text.
  case missingText = "missing-text"
  /// The record's text is not a string.
  case wrongType = "wrong-type"
  /// It was read, and coding it failed.
  case notCoded = "not-coded"
  /// It was coded, and the database refused it.
  case notStored = "not-stored"
}
