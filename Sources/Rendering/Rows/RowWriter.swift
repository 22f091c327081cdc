/// Writes rows in one format as they come.
public struct RowWriter {
  private var renderer: RowRenderer
  private let output: BufferedOutput
  private var isOpen = false

  /// A writer of rows of these columns; nothing is written before the first row or the end.
  public init(
    _ format: OutputFormat, columns: [Column], layout: RowLayout, to output: BufferedOutput
  ) {
    self.renderer = RowRenderer(format, columns: columns, layout: layout)
    self.output = output
  }

  /// Writes a row, which must have a cell for every column.
  public mutating func write(_ row: [Cell]) throws(OutputError) {
    try open()
    try output.write(renderer.row(row))
  }

  /// Writes what follows the last row and flushes; without it a table is never written.
  public mutating func finish() throws(OutputError) {
    try open()
    try output.write(renderer.closing())
    try output.flush()
  }

  private mutating func open() throws(OutputError) {
    guard !isOpen else { return }
    isOpen = true
    try output.write(renderer.opening())
  }
}
