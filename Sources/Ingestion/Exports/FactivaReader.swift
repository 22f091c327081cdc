/// Reads the exports of Factiva: HTML, or text with a label of two letters before each part.
enum FactivaReader {
  /// Exports: by the classes of the one and the labels of the other, whatever the ending of the name.
  static let format = FormatReader(fileExtensions: ["html", "htm", "txt", "text"]) { opening in
    isPage(opening)
      || opening.contains(anyOf: ["\nLP", "\nTD"]) && FactivaLabels.isLabelled(opening.lines)
  } read: { file in
    ExportReader(file) { file in
      let raw = try file.bytes.takeAll(limit: file.options.collectionLimit)
      let declared = DeclaredEncoding.html(raw).flatMap(TextEncoding.init(label:))
      let decoded = try file.decode(raw, declared: declared)
      let start = decoded.text.drop { $0.isWhitespace }
      let articles =
        start.first == "<"
        ? FactivaPage(try MarkupParser.html(decoded.text), file.options.vocabulary).articles
        : FactivaLabels(StoredText.normalise(decoded.text)).articles
      guard !articles.isEmpty else { throw RejectionCause.noArticleFound(.factiva) }
      return articles.map { $0.outcome(in: file, .factiva, decoded: decoded) }
    }
  }

  private static func isPage(_ opening: Opening) -> Bool {
    guard opening.lowercased(1).first == UInt8(ascii: "<") else { return false }
    return opening.contains(anyOf: ["articleParagraph", "enHeadline", "enArticle"])
  }
}
