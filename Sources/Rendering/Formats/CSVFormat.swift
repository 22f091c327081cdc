/// Comma-separated cells as RFC 4180 has them, CRLF after each row.
///
/// No value is an empty cell and empty text is `""`, which readers that care can tell apart. In a
/// single column no value is `""` too, since many readers skip empty lines.
struct CSVFormat: RowFormat {
  let columns: [Column]
  let layout: RowLayout

  func opening() -> String {
    layout.headers == .shown ? line(columns.map { .text($0.name) }) : ""
  }

  func row(_ cells: [Cell]) -> String { line(cells) }

  func closing() -> String { "" }

  private func line(_ cells: [Cell]) -> String {
    cells.map(quoted).joined(separator: ",") + "\r\n"
  }

  private func quoted(_ cell: Cell) -> String {
    if cell == .null, columns.count > 1 { return "" }
    let text = layout.controls == .shown ? cell.text.visible : cell.text
    guard text.isEmpty || text.utf8.contains(where: Self.needsQuotes) else { return text }
    var quoted: [UInt8] = [UInt8(ascii: "\"")]
    for byte in text.utf8 {
      if byte == UInt8(ascii: "\"") { quoted.append(byte) }
      quoted.append(byte)
    }
    quoted.append(UInt8(ascii: "\""))
    return String(decoding: quoted, as: UTF8.self)
  }

  private static func needsQuotes(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "\"") || byte == UInt8(ascii: ",") || byte == UInt8(ascii: "\n")
      || byte == UInt8(ascii: "\r")
  }
}
