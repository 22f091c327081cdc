/// The closed list of reasons for which input is rejected; the raw value is what is stored.
public enum RejectionReason: String, Hashable, Sendable, CaseIterable {
  /// There is no such file or directory.
  case missing
  /// It is there but could not be opened or read.
  case unreadable
  /// A directory that holds no file of a known format.
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
}
