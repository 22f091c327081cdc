/// Reads a file of plain text as one article.
///
/// The first line is the headline, and no part of the text, when it is short, doesn't end like a
/// sentence, and a blank line and more text follow. Otherwise the article has no title.
enum PlainTextReader {
  /// Plain text: by its name, and for all that nothing else recognises.
  static let format = FormatReader(fileExtensions: ["txt", "text"]) { _ in
    true
  } read: { file in
    SingleReader(file) { try article(in: $0) }
  }

  private static func article(in file: OpenFile) throws(RejectionCause) -> ReadOutcome {
    let (raw, decoded) = try file.decodedWhole()
    let parts = HeadedText(StoredText.normalise(decoded.text))
    let draft = ArticleDraft(
      text: MarkedText(parts.body), titleInText: parts.title, record: .empty,
      options: file.options)
    return file.article(draft, line: nil, format: .text, raw: raw, decoded: decoded)
  }
}
