/// A table of GitHub Flavored Markdown (https://github.github.com/gfm/#tables-extension-).
///
/// The format has no table without a header; with headers hidden the cells of its header are empty.
struct MarkdownFormat: RowFormat {
  let columns: [Column]
  let layout: RowLayout

  func opening() -> String {
    let names = columns.map { layout.headers == .shown ? escaped($0.name.visible) : "" }
    let rules = columns.map { $0.alignment == .right ? "---:" : "---" }
    return line(names) + line(rules)
  }

  func row(_ cells: [Cell]) -> String {
    line(zip(columns, cells).map { escaped($1.text(for: $0)) })
  }

  func closing() -> String { "" }

  private func line(_ cells: [String]) -> String {
    "| " + cells.joined(separator: " | ") + " |\n"
  }

  /// Puts a backslash before what would end the cell or be read as mark-up or HTML.
  private func escaped(_ text: String) -> String {
    var escaped = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      if "\\|`*<[".unicodeScalars.contains(scalar) { escaped.append("\\") }
      escaped.append(scalar)
    }
    return String(escaped)
  }
}
