/// What the cells of a column mean, where many say the same as the one above.
struct RepeatedCells<Value> {
  private let column: SeedTable.Column
  private var above: Range<Int>?
  private var value: Value?

  init(_ column: SeedTable.Column) { self.column = column }

  /// What the cell of the row means: found out anew only where it is not the cell above.
  mutating func value(in row: SeedTable.Row, _ meaning: (String) -> Value?) -> Value? {
    let cell = row.storage.range(row: row.index, column: column.index)
    let bytes = row.storage.bytes
    if let above, above.count == cell.count, bytes[above].elementsEqual(bytes[cell]) {
      return value
    }
    above = cell
    value = meaning(row[column])
    return value
  }
}
