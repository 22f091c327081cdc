import TestSupport

/// A well-formed seed table with whatever may stand in one.
struct ArbitraryTable {
  /// Letters of several scripts, marks that join to the letter before, quotes and bars, which mean
  /// nothing to a table.
  private static let alphabet: [Unicode.Scalar] = [
    "a", "Z", "0", " ", "#", "|", "\"", "\\", "'", "é", "\u{301}", "ß", "中", "🌍", "\u{A0}",
    "\u{2028}", "\u{200D}", ",", "-",
  ]

  let columns: [String]
  let cells: [[String]]
  /// The line of each row, from 1.
  let lines: [Int]
  let text: String

  init(using random: inout SeededRandom) {
    let columns = (0..<Int.random(in: 2...5, using: &random)).map { "column\($0)" }
    let rows = (0..<Int.random(in: 0...8, using: &random)).map { _ in
      columns.map { _ in Self.cell(using: &random) }
    }
    let comments = (0..<Int.random(in: 0...2, using: &random)).map { "# comment \($0)" }
    let written =
      comments + [columns.joined(separator: "\t")] + rows.map { $0.joined(separator: "\t") }
    self.columns = columns
    cells = rows
    lines = rows.indices.map { comments.count + 2 + $0 }
    text = written.joined(separator: "\n") + (Bool.random(using: &random) ? "\n" : "")
  }

  private static func cell(using random: inout SeededRandom) -> String {
    var cell = String.UnicodeScalarView()
    for _ in 0..<Int.random(in: 0...6, using: &random) {
      cell.append(alphabet[Int.random(in: alphabet.indices, using: &random)])
    }
    return String(cell)
  }
}
