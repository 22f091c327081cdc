/// A row as lines of name and value, an empty line between rows.
struct RecordFormat: RowFormat {
  private let columns: [Column]
  private let names: [String]
  private var isFirst = true

  init(columns: [Column]) {
    self.columns = columns
    let names = columns.map(\.name.visible)
    let width = names.map(\.displayWidth).max() ?? 0
    self.names = names.map { $0.padded(to: width, .left) }
  }

  func opening() -> String { "" }

  mutating func row(_ cells: [Cell]) -> String {
    var text = isFirst ? "" : "\n"
    isFirst = false
    for ((column, name), cell) in zip(zip(columns, names), cells) {
      let value = cell.text(for: column)
      text += value.isEmpty ? name.trimmingBlanks + "\n" : "\(name)  \(value)\n"
    }
    return text
  }

  func closing() -> String { "" }
}

extension String {
  /// The text without the blanks that pad it.
  fileprivate var trimmingBlanks: Substring {
    self[..<(lastIndex { $0 != " " }.map(index(after:)) ?? startIndex)]
  }
}
