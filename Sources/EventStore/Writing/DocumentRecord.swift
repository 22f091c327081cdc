public import EventModel

/// An article ready to be stored, with where it came from.
public struct DocumentRecord: Sendable {
  /// The article; its text is stored as it is.
  public let article: Article
  /// The file, as given; `-` for standard input.
  public let path: String
  /// The line of a record in a file of many.
  public let line: Int?
  /// The format it was read as.
  public let format: String
  /// The encoding its bytes were in.
  public let encoding: String
  /// SHA-256 of its raw bytes, 64 hexadecimal digits.
  public let sha256: String

  /// An article and its provenance.
  public init(
    article: Article, path: String, line: Int?, format: String, encoding: String, sha256: String
  ) {
    self.article = article
    self.path = path
    self.line = line
    self.format = format
    self.encoding = encoding
    self.sha256 = sha256
  }
}

/// What storing a document came to.
public enum StoreOutcome: Hashable, Sendable {
  /// It is stored under this number, with so many events; it repeats the document `repeats`, if any.
  case stored(document: Int64, sentences: Int, events: Int, repeats: Int64?)
  /// The same bytes are stored already, under this number.
  case duplicate(of: Int64)
}
