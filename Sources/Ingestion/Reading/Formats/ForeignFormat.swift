/// Kinds of file known by their first bytes that hold articles, but not as text that can be read.
public enum ForeignFormat: Hashable, Sendable, CaseIterable {
  /// A page of the web.
  case html
  /// Any other XML: feeds, sitemaps, office documents saved flat.
  case xml
  /// Portable Document Format.
  case pdf
  /// A ZIP archive, which a DOCX file is too.
  case zip
  /// A gzip-compressed file.
  case gzip
  /// Rich Text Format.
  case rtf

  /// The name with its article, to stand in a sentence.
  public var name: String {
    switch self {
    case .html: "an HTML page"
    case .xml: "an XML file"
    case .pdf: "a PDF file"
    case .zip: "a ZIP archive or an office document"
    case .gzip: "a gzip-compressed file"
    case .rtf: "a Rich Text file"
    }
  }

  /// How to make text of it.
  public var remedy: String {
    switch self {
    case .html, .xml: "save its text alone, or say --format text to store it as it is"
    case .pdf: "make text of it with pdftotext"
    case .zip: "unpack it, or save the document as text"
    case .gzip: "unpack it with gunzip"
    case .rtf: "save it as plain text"
    }
  }

  /// The kind of file that begins with these bytes; nil for all others.
  init?(firstBytes bytes: ArraySlice<UInt8>) {
    for (signature, format) in Self.signatures where bytes.starts(with: signature) {
      self = format
      return
    }
    let start = bytes.drop { $0 <= 0x20 }.prefix(16).map { $0 | 0x20 }  // ASCII in lower case
    for (opening, format) in Self.openings where start.starts(with: opening.utf8) {
      self = format
      return
    }
    return nil
  }

  private static let signatures: [([UInt8], ForeignFormat)] = [
    (Array("%PDF-".utf8), .pdf), (Array("PK\u{3}\u{4}".utf8), .zip), ([0x1F, 0x8B], .gzip),
    (Array("{\\rtf".utf8), .rtf),
  ]

  /// In lower case; a blank stands for itself.
  private static let openings: [(String, ForeignFormat)] = [
    ("<!doctype html", .html), ("<html", .html), ("<head", .html), ("<body", .html),
    ("<?xml", .xml), ("<rss", .xml), ("<feed", .xml),
  ]
}
