internal import EventModel
internal import Foundation

/// Reads a PDF file as one article, by pdftotext.
enum PDFReader {
  /// PDF: by its first bytes.
  static let format = FormatReader(fileExtensions: ["pdf"]) {
    $0.begins(with: Array("%PDF-".utf8))
  } read: { file in
    SingleReader(file) { file in
      // The bytes are read all the same: their hash is the document's.
      let raw = try file.bytes.takeAll(limit: file.options.collectionLimit)
      let text = try text(of: raw, file)
      let decoded = try file.decode(text)
      guard !StoredText.isBlank(decoded.text) else {
        throw RejectionCause.unreadablePDF(.noTextLayer)
      }
      let pages = PDFPages(decoded.text)
      let draft = ArticleDraft(
        text: pages.text, titleInText: pages.title, record: .empty, options: file.options)
      return file.article(draft, line: nil, format: .pdf, raw: raw, decoded: decoded)
    }
  }

  /// The text of a file where it lies, or of bytes from an archive by way of a file of their own.
  private static func text(of raw: [UInt8], _ file: OpenFile) throws -> [UInt8] {
    let limit = file.options.articleLimit
    if let place = file.place, place.text.utf8.elementsEqual(place.bytes) {
      return try PDFText.text(of: place.text, limit: limit)
    }
    let copy = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString + ".pdf")
    try Data(raw).write(to: copy)
    defer { try? FileManager.default.removeItem(at: copy) }
    return try PDFText.text(of: copy.path, limit: limit)
  }
}
