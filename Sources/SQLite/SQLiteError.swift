internal import CSQLite

/// What SQLite, or this module on its behalf, refused to do.
///
/// Switch on `code`; the message is for people and changes with SQLite's version. Bound values
/// are never part of an error, except where SQLite's own message quotes one (a malformed
/// full-text query, which is what its author needs to see).
public struct SQLiteError: Error, Hashable, Sendable {
  /// What went wrong, as the extended code.
  public let code: ResultCode

  /// What went wrong, in English.
  public let message: String

  /// The database's file, as it was opened; nil where none is concerned.
  public let file: String?

  /// The SQL as it was written, with its parameters unfilled; nil where none was involved.
  public let sql: String?

  /// Where in `sql` the error is, in UTF-8 bytes from its beginning; nil where SQLite cannot say.
  ///
  /// An error while running a script points at the beginning of the statement that failed.
  public let offset: Int?

  /// An error with its evidence.
  public init(
    _ code: ResultCode, _ message: String, file: String? = nil, sql: String? = nil,
    offset: Int? = nil
  ) {
    self.code = code
    self.message = message
    self.file = file
    self.sql = sql
    self.offset = offset
  }

  /// The last error of a connection.
  init(
    _ code: Int32, of database: OpaquePointer, file: String? = nil, sql: String? = nil,
    offset: Int? = nil
  ) {
    let message = String(cString: sqlite3_errmsg(database))
    self.init(ResultCode(rawValue: code), message, file: file, sql: sql, offset: offset)
  }
}

extension SQLiteError: CustomStringConvertible {
  /// The message and code, then the line of SQL with a caret under the place; without a place,
  /// all the SQL.
  ///
  ///     near "FORM": syntax error (SQLite 1, SQL logic error)
  ///     1 | SELECT * FORM event
  ///       |          ^
  public var description: String {
    let headline = "\(message) (SQLite \(code))"
    guard let sql else { return headline }
    let text = SQLText(sql)
    return headline + "\n" + (offset.map(text.excerpt(at:)) ?? text.numbered)
  }
}
