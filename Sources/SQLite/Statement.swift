internal import CSQLite

/// One compiled SQL statement: bind its parameters, step through its rows, read their columns.
///
///     let query = try connection.prepare("SELECT id, title FROM document WHERE language = ?1")
///     try query.bind("en")
///     while try query.step() {
///       try print(query.int64(0), query.text(1))
///     }
///
/// There is no type for a row: the statement is at its row, so what reads one takes
/// `borrowing Statement`. A statement is finalised when it goes out of scope and keeps its
/// connection open until then. Stepping changes SQLite's state, not this value; so a statement
/// may be a `let`. https://www.sqlite.org/c3ref/stmt.html
public struct Statement: ~Copyable {
  /// How long a statement is meant to live, which tells SQLite where to keep its memory.
  public enum Lifetime: Sendable {
    /// Run a few times and dropped.
    case brief

    /// Kept and run again and again.
    case persistent
  }

  let handle: OpaquePointer
  let connection: Connection
  let parameters: Parameters

  /// Takes over a compiled statement.
  init(_ handle: OpaquePointer, of connection: Connection) {
    self.handle = handle
    self.connection = connection
    self.parameters = Parameters(count: Int(sqlite3_bind_parameter_count(handle)))
  }

  deinit {
    sqlite3_finalize(handle)
  }

  /// The SQL as it was written, with its parameters unfilled.
  public var sql: String { sqlite3_sql(handle).map { String(cString: $0) } ?? "" }

  /// Whether the statement leaves the database file as it is.
  ///
  /// BEGIN, COMMIT, ATTACH and some PRAGMAs count as reading:
  /// https://www.sqlite.org/c3ref/stmt_readonly.html
  public var isReadOnly: Bool { sqlite3_stmt_readonly(handle) != 0 }

  /// Moves to the next row and says whether there is one.
  ///
  /// After the last row, and after an error, the statement is reset: its locks are gone, its
  /// bindings remain, and the next step begins anew. A parameter that was never bound is an
  /// error, not a silent NULL.
  public func step() throws(SQLiteError) -> Bool {
    guard parameters.areAllBound else { throw missingParameters() }
    switch sqlite3_step(handle) {
    case SQLITE_ROW:
      guard connection.isNextRowAllowed() else {
        reset()
        throw SQLiteError(.rowLimitExceeded, "more rows than the limit allows", sql: sql)
      }
      return true
    case SQLITE_DONE:
      reset()
      return false
    case let code:
      let failure = connection.failure(code, sql: sql)
      reset()
      throw failure
    }
  }

  /// Runs a statement that returns no rows, with the parameters bound so far.
  ///
  /// A statement that does return rows (a SELECT, a RETURNING) is an error and is not run.
  public func run() throws(SQLiteError) {
    guard columnCount == 0 else {
      throw SQLiteError(.misuse, "the statement returns rows; step through them", sql: sql)
    }
    _ = try step()
  }

  /// Binds all parameters in order, then runs a statement that returns no rows.
  public func run<each Argument: Bindable>(
    _ arguments: repeat each Argument
  ) throws(SQLiteError) {
    try bind(repeat each arguments)
    try run()
  }

  /// Ends the present execution, keeping the bindings; needed only when rows are left unread,
  /// since they keep the database locked and the parameters fixed.
  public func reset() {
    // The code returned repeats the failure of the last step, which has been thrown already.
    sqlite3_reset(handle)
  }
}

/// Not Sendable, as its connection is not.
@available(*, unavailable)
extension Statement: Sendable {}
