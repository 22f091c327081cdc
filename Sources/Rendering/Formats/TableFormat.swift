/// A table drawn with the box characters of Unicode, which fits the terminal.
///
/// Where not even the shortest columns fit, each row is written as a record instead.
struct TableFormat: RowFormat {
  private let columns: [Column]
  private let layout: RowLayout
  private var rows: [[Cell]] = []

  init(columns: [Column], layout: RowLayout) {
    self.columns = columns
    self.layout = layout
  }

  func opening() -> String { "" }

  mutating func row(_ cells: [Cell]) -> String {
    rows.append(cells)
    return ""
  }

  func closing() -> String {
    guard !columns.isEmpty else { return "" }
    let names = columns.map(\.name.visible)
    let cells = rows.map { row in zip(columns, row).map { $1.text(for: $0) } }
    let natural = columns.indices.map { column in
      max(
        layout.headers == .shown ? names[column].displayWidth : 0,
        cells.map { $0[column].displayWidth }.max() ?? 0, 1)
    }
    guard let widths = ColumnWidths(natural: natural, columns: columns, layout.width) else {
      return records()
    }
    let grid = TableGrid(widths: widths.widths, alignments: alignments)
    return grid.text(names: layout.headers == .shown ? names : nil, rows: cells)
  }

  private func records() -> String {
    var format = RecordFormat(columns: columns)
    return rows.map { format.row($0) }.joined()
  }

  private var alignments: [TextSide] {
    columns.indices.map { column in
      switch columns[column].alignment {
      case .left: .left
      case .right: .right
      case .automatic:
        rows.allSatisfy { $0[column].fitsAmongNumbers }
          && rows.contains { $0[column] != .null } ? .right : .left
      }
    }
  }
}
