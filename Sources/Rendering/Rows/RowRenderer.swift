/// Turns rows into text of one format, a row at a time.
///
/// Every format but the table gives a row's text at once and keeps nothing; a table keeps its rows
/// until the end, since their widths decide its columns.
public struct RowRenderer {
  private let columnCount: Int
  private var format: any RowFormat

  /// A renderer for rows of these columns.
  public init(_ format: OutputFormat, columns: [Column], layout: RowLayout) {
    columnCount = columns.count
    self.format =
      switch format {
      case .table: TableFormat(columns: columns, layout: layout)
      case .tsv: TSVFormat(columns: columns, layout: layout)
      case .csv: CSVFormat(columns: columns, layout: layout)
      case .json: JSONFormat(columns: columns, arrangement: .array)
      case .jsonl: JSONFormat(columns: columns, arrangement: .lines)
      case .markdown: MarkdownFormat(columns: columns, layout: layout)
      case .record: RecordFormat(columns: columns)
      }
  }

  /// The text before the first row.
  public mutating func opening() -> String { format.opening() }

  /// The text of a row, which must have a cell for every column.
  public mutating func row(_ cells: [Cell]) -> String {
    precondition(cells.count == columnCount, "a row has a cell for every column")
    return format.row(cells)
  }

  /// The text after the last row.
  public mutating func closing() -> String { format.closing() }

  /// The whole text of rows at hand.
  public mutating func text(of rows: some Sequence<[Cell]>) -> String {
    var text = opening()
    for cells in rows { text += row(cells) }
    return text + closing()
  }
}
