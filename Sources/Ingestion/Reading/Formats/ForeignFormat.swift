/// Kinds of file known by their first bytes that hold articles, but not in a form that is read.
public enum ForeignFormat: Hashable, Sendable, CaseIterable {
  /// XML that is neither a feed nor a page.
  case xml
  /// A spreadsheet, a presentation, an OpenDocument text.
  case office
  /// Rich Text Format.
  case rtf
  /// A document of Word before 2007.
  case doc
  /// A tar archive.
  case tar

  /// The name with its article, to stand in a sentence.
  public var name: String {
    switch self {
    case .xml: "an XML file that is no feed"
    case .office: "an office document other than DOCX"
    case .rtf: "a Rich Text file"
    case .doc: "a document of Word before 2007"
    case .tar: "a tar archive"
    }
  }

  /// How to make something of it that is read.
  public var remedy: String {
    switch self {
    case .xml: "save its text alone, or say --format text to store it as it is"
    case .office: "save it as text, CSV or DOCX"
    case .rtf, .doc: "save it as DOCX or as plain text"
    case .tar: "unpack it with tar -xf"
    }
  }

  /// The kind of file that begins so; nil for all others.
  init?(_ opening: Opening) {
    for (signature, format) in Self.signatures where opening.begins(with: signature) {
      self = format
      return
    }
    if opening.read.dropFirst(257).starts(with: "ustar".utf8) {
      self = .tar
    } else if opening.lowercased(5).elementsEqual("<?xml".utf8),
      !ArticleFormat.feed.reader.recognises(opening), !ArticleFormat.html.reader.recognises(opening)
    {
      self = .xml
    } else {
      return nil
    }
  }

  private static let signatures: [([UInt8], ForeignFormat)] = [
    (Array("{\\rtf".utf8), .rtf), ([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1], .doc),
  ]
}
