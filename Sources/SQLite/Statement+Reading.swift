internal import CSQLite

/// Columns count from 0. Each read gives the type asked for or throws `mismatch`: nothing is
/// converted in silence but a whole number to the nearest `Double`. A column that the statement
/// does not have, or a read before there is a row, is a programming error and traps.
extension Statement {
  /// An INTEGER column.
  public func int64(_ column: Int) throws(SQLiteError) -> Int64 {
    guard type(of: column) == SQLITE_INTEGER else { throw mismatch(column, "a whole number") }
    return sqlite3_column_int64(handle, Int32(column))
  }

  /// An INTEGER column, where it fits the machine's `Int`.
  public func int(_ column: Int) throws(SQLiteError) -> Int {
    guard let value = Int(exactly: try int64(column)) else { throw mismatch(column, "an Int") }
    return value
  }

  /// A REAL column, or an INTEGER one as the nearest `Double`.
  public func double(_ column: Int) throws(SQLiteError) -> Double {
    let type = type(of: column)
    guard type == SQLITE_FLOAT || type == SQLITE_INTEGER else { throw mismatch(column, "a number") }
    return sqlite3_column_double(handle, Int32(column))
  }

  /// A TEXT column; bytes that are not UTF-8, which SQLite lets others store, are an error.
  public func text(_ column: Int) throws(SQLiteError) -> String {
    guard type(of: column) == SQLITE_TEXT else { throw mismatch(column, "text") }
    // The text comes before its length, since asking for it may convert it.
    let start = sqlite3_column_text(handle, Int32(column))
    let count = Int(sqlite3_column_bytes(handle, Int32(column)))
    let bytes = UnsafeBufferPointer(start: start, count: start == nil ? 0 : count)
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw SQLiteError(
        .mismatch, "\(place(of: column)) holds text that is not UTF-8; read it as a BLOB", sql: sql)
    }
    return text
  }

  /// A BLOB column.
  public func blob(_ column: Int) throws(SQLiteError) -> [UInt8] {
    guard type(of: column) == SQLITE_BLOB else { throw mismatch(column, "a blob") }
    let start = sqlite3_column_blob(handle, Int32(column))
    let count = Int(sqlite3_column_bytes(handle, Int32(column)))
    return Array(UnsafeRawBufferPointer(start: start, count: start == nil ? 0 : count))
  }

  /// A column in whatever storage class it is.
  public func value(_ column: Int) throws(SQLiteError) -> Value {
    switch type(of: column) {
    case SQLITE_INTEGER: .integer(try int64(column))
    case SQLITE_FLOAT: .real(try double(column))
    case SQLITE_TEXT: .text(try text(column))
    case SQLITE_BLOB: .blob(try blob(column))
    default: .null
    }
  }

  /// Whether a column is NULL.
  public func isNull(_ column: Int) -> Bool { type(of: column) == SQLITE_NULL }

  /// An INTEGER column, nil for NULL.
  public func optionalInt64(_ column: Int) throws(SQLiteError) -> Int64? {
    isNull(column) ? nil : try int64(column)
  }

  /// An INTEGER column, where it fits the machine's `Int`; nil for NULL.
  public func optionalInt(_ column: Int) throws(SQLiteError) -> Int? {
    isNull(column) ? nil : try int(column)
  }

  /// A REAL column, or an INTEGER one as the nearest `Double`; nil for NULL.
  public func optionalDouble(_ column: Int) throws(SQLiteError) -> Double? {
    isNull(column) ? nil : try double(column)
  }

  /// A TEXT column, nil for NULL.
  public func optionalText(_ column: Int) throws(SQLiteError) -> String? {
    isNull(column) ? nil : try text(column)
  }

  /// A BLOB column, nil for NULL.
  public func optionalBlob(_ column: Int) throws(SQLiteError) -> [UInt8]? {
    isNull(column) ? nil : try blob(column)
  }

  private func type(of column: Int) -> Int32 {
    let count = Int(sqlite3_data_count(handle))
    precondition(count > 0, "there is no row to read; step first")
    precondition((0..<count).contains(column), "column \(column) of \(count), counted from 0")
    return sqlite3_column_type(handle, Int32(column))
  }

  private func mismatch(_ column: Int, _ wanted: String) -> SQLiteError {
    let held =
      switch type(of: column) {
      case SQLITE_INTEGER: "an integer"
      case SQLITE_FLOAT: "a real"
      case SQLITE_TEXT: "text"
      case SQLITE_BLOB: "a blob"
      default: "NULL"
      }
    return SQLiteError(.mismatch, "\(place(of: column)) holds \(held), not \(wanted)", sql: sql)
  }

  private func place(of column: Int) -> String { "column \(column) (\(columnName(column)))" }
}
