/// Reads a file of plain text as one article.
///
/// The first line is the headline, and no part of the text, when it is short, doesn't end like a
/// sentence, and a blank line and more text follow. Otherwise the article has no title.
struct PlainTextReader: ArticleReader {
  /// Plain text: by its name, and for all that nothing else recognises.
  static let format = FormatReader(fileExtensions: ["txt", "text"]) { _ in
    true
  } read: {
    PlainTextReader(file: $0)
  }

  private let file: OpenFile
  private var isRead = false

  /// Will read the whole of the file.
  init(file: OpenFile) { self.file = file }

  mutating func next() -> ReadOutcome? {
    guard !isRead else { return nil }
    isRead = true
    do throws(RejectionCause) {
      let raw = try file.bytes.takeAll(limit: file.options.articleLimit)
      let decoded = try file.decode(raw)
      guard !StoredText.isBlank(decoded.text) else { throw .empty }
      let parts = HeadedText(StoredText.normalise(decoded.text))
      let draft = ArticleDraft(
        text: MarkedText(parts.body), titleInText: parts.title, record: .empty,
        options: file.options)
      return file.article(draft, line: nil, format: .text, raw: raw, decoded: decoded)
    } catch {
      return file.rejection(error)
    }
  }
}
