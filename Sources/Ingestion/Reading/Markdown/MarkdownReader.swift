/// Reads a Markdown file as one article: front matter as what is known of it, the rest as its text.
///
/// The stored text is that of `MarkdownText`. A heading of the first level at its head is the
/// headline; it is taken out of the text when the front matter gives no other.
enum MarkdownReader {
  /// Markdown: by its name, or by front matter.
  static let format = FormatReader(fileExtensions: ["md", "markdown"]) {
    $0.line.elementsEqual("---".utf8)
  } read: { file in
    SingleReader(file) { try article(in: $0) }
  }

  private static func article(in file: OpenFile) throws(RejectionCause) -> ReadOutcome {
    let (raw, decoded) = try file.decodedWhole()
    let matter = try FrontMatter(
      of: StoredText.normalise(decoded.text), fields: file.options.fields,
      limit: file.options.frontMatterLimit)
    let text = MarkdownText(matter.body)
    let title = matter.record.line(.title)
    let headsText = text.heading != nil && (title == nil || title == text.heading)
    let body = headsText ? text.underHeading : text.whole
    guard !StoredText.isBlank(body) else { throw .empty }
    let draft = ArticleDraft(
      text: MarkedText(body), titleInText: headsText ? text.heading : nil, record: matter.record,
      options: file.options)
    return file.article(draft, line: nil, format: .markdown, raw: raw, decoded: decoded)
  }
}
