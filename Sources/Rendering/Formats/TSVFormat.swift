/// Cells divided by tabs, a row a line.
///
/// Tab, line feed, carriage return and backslash in a cell are written `\t`, `\n`, `\r` and `\\`, so
/// that a line is always a row and every tab divides cells
/// (https://en.wikipedia.org/wiki/Tab-separated_values#Character_escaping). No value and empty text
/// are both an empty cell.
struct TSVFormat: RowFormat {
  let columns: [Column]
  let layout: RowLayout

  func opening() -> String {
    layout.headers == .shown ? line(columns.map(\.name)) : ""
  }

  func row(_ cells: [Cell]) -> String { line(cells.map(\.text)) }

  func closing() -> String { "" }

  private func line(_ cells: [String]) -> String {
    cells.map(escaped).joined(separator: "\t") + "\n"
  }

  private func escaped(_ cell: String) -> String {
    let text = cell.utf8.contains(where: Self.needsEscape) ? Self.escaped(cell) : cell
    return layout.controls == .shown ? text.visible : text
  }

  private static func needsEscape(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "\t") || byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r")
      || byte == UInt8(ascii: "\\")
  }

  private static func escaped(_ cell: String) -> String {
    var text = String.UnicodeScalarView()
    for scalar in cell.unicodeScalars {
      switch scalar {
      case "\t": text.append(contentsOf: "\\t".unicodeScalars)
      case "\n": text.append(contentsOf: "\\n".unicodeScalars)
      case "\r": text.append(contentsOf: "\\r".unicodeScalars)
      case "\\": text.append(contentsOf: "\\\\".unicodeScalars)
      default: text.append(scalar)
      }
    }
    return String(text)
  }
}
