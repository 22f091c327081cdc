internal import CSQLite

/// The shape of the result, known before the first step.
extension Statement {
  /// The number of columns; 0 for a statement that returns no rows.
  public var columnCount: Int { Int(sqlite3_column_count(handle)) }

  /// The names of the columns, in order; not always unique.
  public var columnNames: [String] { (0..<columnCount).map { columnName($0) } }

  /// The name of a column, counted from 0; it is sure only where the SQL gives it with AS.
  public func columnName(_ column: Int) -> String {
    checkColumn(column)
    return sqlite3_column_name(handle, Int32(column)).map { String(cString: $0) } ?? ""
  }

  /// The type a column, counted from 0, was declared with; nil for an expression.
  public func columnDeclaredType(_ column: Int) -> String? {
    checkColumn(column)
    return sqlite3_column_decltype(handle, Int32(column)).map { String(cString: $0) }
  }

  private func checkColumn(_ column: Int) {
    precondition(
      (0..<columnCount).contains(column), "column \(column) of \(columnCount), counted from 0")
  }
}
