/// The words of a Markdown document, without its marks.
///
/// Gone are the marks of headings, quotations and emphasis, the targets of links, images, rules,
/// the fences of code, comments and the markers of footnotes; kept are all words, headings and items
/// of lists on lines of their own, tables as they stand, and code as it is written. A heading has
/// a blank line before and after it, so that it is never read as the start of a sentence.
///
/// What isn't surely a mark stays: `5 * 3`, `snake_case`, a bracket that leads nowhere. This is far
/// less than a renderer does (https://spec.commonmark.org/0.31.2/), and it never drops prose.
struct MarkdownText: Hashable {
  /// The heading of the first level that the document begins with, on one line.
  let heading: String?

  /// The text under that heading; the whole when there is none.
  let underHeading: String

  /// The text, the heading with it.
  let whole: String

  /// Strips a document whose line ends are LF; O(n).
  init(_ markdown: Substring) {
    let document = MarkdownBlocks(markdown)
    let inline = MarkdownInline(labels: document.labels)
    let blocks = document.blocks.map { block in
      (block.kind, block.kind == .code ? block.text : inline.strip(block.text))
    }.filter { !StoredText.isBlank($0.1) }
    let texts = blocks.map(\.1)
    whole = Self.join(texts[...])
    if case .heading(level: 1)? = blocks.first?.0 {
      heading = texts.first.flatMap(StoredText.line)
      underHeading = Self.join(texts.dropFirst())
    } else {
      (heading, underHeading) = (nil, whole)
    }
  }

  private static func join(_ texts: ArraySlice<String>) -> String {
    texts.isEmpty ? "" : texts.joined(separator: "\n\n") + "\n"
  }
}
