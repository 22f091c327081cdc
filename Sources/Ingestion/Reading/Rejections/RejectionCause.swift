/// Why something could not be read as an article, with the evidence.
public enum RejectionCause: Error, Hashable, Sendable {
  /// Nothing has this path.
  case missing
  /// Opening or reading failed with this system error number.
  case unreadable(systemError: Int32)
  /// The directory holds no file of a known format, but so many others.
  case noArticles(otherFiles: Int)
  /// There are no bytes, or none but blanks.
  case empty
  /// A byte no text holds, and its offset.
  case notText(byte: UInt8, offset: Int)
  /// The bytes are not valid in the encoding last tried.
  case invalidEncoding(TextEncoding, offset: Int?)
  /// A JSON file in UTF-16, which RFC 8259 section 8.1 doesn't allow.
  case recordsNotUTF8(TextEncoding)
  /// The article is longer than this many bytes.
  case tooLong(limit: Int)
  /// The content is of a kind that is known by name but not read.
  case unknownFormat(ForeignFormat)
  /// An archive can't be read, or a file in it.
  case damagedArchive(ArchiveDamage)
  /// An archive grows more than so many times as it is unpacked.
  case archiveBomb(ratio: Int)
  /// An archive lies in so many others.
  case nestedArchives(limit: Int)
  /// A page or an XML document is built to hurt.
  case hostileMarkup(MarkupLimit)
  /// XML that stops being well formed at this line, before there was an article in it.
  case malformedXML(line: Int)
  /// A table that can't be read, or a row of it.
  case badTable(TableFault)
  /// A file in a format of many articles, none of which could be found in it.
  case noArticleFound(ArticleFormat)
  /// A PDF file that couldn't be turned into text.
  case unreadablePDF(PDFFault)
  /// The front matter could not be used.
  case badFrontMatter(FrontMatterFault)
  /// JSON's parser stopped, for this reason of its own.
  case malformedJSON(String)
  /// A JSON value that is no object: what it is instead.
  case notAnObject(found: String)
  /// None of the keys that may hold text is there; the keys that are, sorted, the first few.
  case missingText(keys: [String])
  /// The field that should be text is something else.
  case wrongType(key: String, found: String)
  /// The article was read, and coding it failed with these words.
  case notCoded(String)
  /// The article was coded, and the database refused it with these words.
  case notStored(String)

  /// The reason under which the rejection is stored.
  public var reason: RejectionReason {
    switch self {
    case .missing: .missing
    case .unreadable: .unreadable
    case .noArticles: .noArticles
    case .empty: .empty
    case .notText: .notText
    case .invalidEncoding, .recordsNotUTF8: .invalidEncoding
    case .tooLong: .tooLong
    case .unknownFormat: .unknownFormat
    case .damagedArchive: .damagedArchive
    case .archiveBomb, .nestedArchives: .archiveBomb
    case .hostileMarkup: .hostileMarkup
    case .malformedXML: .malformedXML
    case .badTable: .badTable
    case .noArticleFound: .noArticles
    case .unreadablePDF: .unreadablePDF
    case .badFrontMatter: .badFrontMatter
    case .malformedJSON: .malformedJSON
    case .notAnObject: .notAnObject
    case .missingText: .missingText
    case .wrongType: .wrongType
    case .notCoded: .notCoded
    case .notStored: .notStored
    }
  }

  /// The cause of a failure to read bytes as text.
  init(_ error: TextDecodingError) {
    self =
      switch error {
      case .notText(let byte, let offset): .notText(byte: byte, offset: offset)
      case .invalidEncoding(let encoding, let offset): .invalidEncoding(encoding, offset: offset)
      }
  }
}
