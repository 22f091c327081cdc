/// Draws the lines of a table around its cells.
struct TableGrid {
  let widths: [Int]
  let alignments: [TextSide]

  /// How much of a table's width its lines and the blanks beside them take.
  static func lines(columns: Int) -> Int { 3 * columns + 1 }

  /// The table; without names it has no header.
  func text(names: [String]?, rows: [[String]]) -> String {
    var text = rule("┌", "┬", "┐")
    if let names { text += line(names) + (rows.isEmpty ? "" : rule("├", "┼", "┤")) }
    for row in rows { text += line(row) }
    return text + rule("└", "┴", "┘")
  }

  private func rule(_ left: String, _ middle: String, _ right: String) -> String {
    left + widths.map { String(repeating: "─", count: $0 + 2) }.joined(separator: middle) + right
      + "\n"
  }

  private func line(_ cells: [String]) -> String {
    var text = "│"
    for (column, cell) in cells.enumerated() {
      let fitted = cell.shortened(to: widths[column])
      text += " \(fitted.padded(to: widths[column], alignments[column])) │"
    }
    return text + "\n"
  }
}
