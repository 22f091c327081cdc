internal import EventModel

extension SeedTable {
  /// The rows of a table, in order.
  public struct Rows: RandomAccessCollection, Sendable {
    let storage: Storage

    /// The first row's place.
    public var startIndex: Int { 0 }

    /// The place after the last row's.
    public var endIndex: Int { storage.lines.count }

    /// The row at a place; O(1).
    public subscript(position: Int) -> Row { Row(storage: storage, index: position) }
  }

  /// One line of a table.
  public struct Row: Sendable {
    let storage: Storage
    let index: Int
  }
}

extension SeedTable.Row {
  /// The line number, from 1.
  public var line: Int { Int(storage.lines[index]) }

  /// The cell of a column, empty for an unknown column (the header was checked on reading).
  public subscript(column: String) -> String {
    storage.columns.firstIndex(of: column).map { text($0) } ?? ""
  }

  /// The place of a column; the first for an unknown one (the header was checked on reading).
  func column(_ name: String) -> SeedTable.Column {
    SeedTable.Column(index: storage.columns.firstIndex(of: name) ?? 0)
  }

  /// The cell of a column whose place is known.
  subscript(column: SeedTable.Column) -> String { text(column.index) }

  /// The cell, or nil where it is empty.
  public func optional(_ column: String) -> String? {
    let cell = self[column]
    return cell.isEmpty ? nil : cell
  }

  /// The items of a list cell; none for an unknown column.
  public func list(_ column: String) -> [String] {
    storage.columns.contains(column) ? list(self.column(column)) : []
  }

  /// The cell, which must not be empty.
  public func required(_ column: String) throws(SeedError) -> String {
    let cell = self[column]
    guard !cell.isEmpty else { throw error(column, .empty(column: column)) }
    return cell
  }

  /// The cell as a decimal number: `-2.5`, `1e3`; neither hexadecimal nor infinite.
  public func number(_ column: String) throws(SeedError) -> Double {
    let cell = self[column]
    guard let number = Double(decimal: cell) else {
      throw error(column, .malformed(cell, expected: "a decimal number"))
    }
    return number
  }

  /// The items of a list cell whose column's place is known.
  func list(_ column: SeedTable.Column) -> [String] {
    var items: [String] = []
    let cell = storage.range(row: index, column: column.index)
    var start = cell.lowerBound
    for end in cell where storage.bytes[end] == UInt8(ascii: "|") {
      if start < end { items.append(text(start..<end)) }
      start = end + 1
    }
    if start < cell.upperBound { items.append(text(start..<cell.upperBound)) }
    return items
  }

  /// The cell of a column whose place is known, or nil where it is empty.
  func optional(_ column: SeedTable.Column) -> String? {
    storage.range(row: index, column: column.index).isEmpty ? nil : text(column.index)
  }

  /// The bytes of a cell.
  func bytes(_ column: SeedTable.Column) -> ArraySlice<UInt8> {
    storage.bytes[storage.range(row: index, column: column.index)]
  }

  /// The day in a cell, nil where it is empty.
  func day(_ column: SeedTable.Column) throws(SeedError) -> CalendarDay? {
    let bytes = self.bytes(column)
    if bytes.isEmpty { return nil }
    guard bytes.count == 10, let day = PartialDay(bytes) else {
      throw error(
        at: column.index,
        .malformed(self[column], expected: "a day that exists, as YYYY-MM-DD"))
    }
    return day.first
  }

  /// The day, month or year in a cell, nil where it is empty.
  func partialDay(_ column: SeedTable.Column) throws(SeedError) -> PartialDay? {
    let bytes = self.bytes(column)
    if bytes.isEmpty { return nil }
    guard let day = PartialDay(bytes) else {
      throw error(
        at: column.index,
        .malformed(self[column], expected: "a day, month or year, as YYYY-MM-DD, YYYY-MM or YYYY"))
    }
    return day
  }

  /// An error that points at a cell of this row.
  public func error(_ column: String, _ reason: SeedError.Reason) -> SeedError {
    error(at: storage.columns.firstIndex(of: column) ?? 0, reason)
  }

  func error(at column: Int, _ reason: SeedError.Reason) -> SeedError {
    let last = storage.range(row: index, column: storage.columns.count - 1)
    let start = storage.range(row: index, column: 0).lowerBound
    let line = SeedLine(number: line, bytes: storage.bytes[start..<last.upperBound])
    return line.error(
      path: storage.path(row: index), storage.range(row: index, column: column), reason)
  }

  func text(_ column: Int) -> String {
    text(storage.range(row: index, column: column))
  }

  private func text(_ range: Range<Int>) -> String {
    String(decoding: storage.bytes[range], as: UTF8.self)
  }
}
