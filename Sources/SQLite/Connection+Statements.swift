internal import CSQLite

extension Connection {
  /// Compiles exactly one statement.
  ///
  /// No statement, or a second one after the first, is an error that points at the place; blanks
  /// and comments may follow.
  public func prepare(
    _ sql: String, _ lifetime: Statement.Lifetime = .brief
  ) throws(SQLiteError) -> Statement {
    let flags =
      switch lifetime {
      case .brief: UInt32(0)
      case .persistent: UInt32(SQLITE_PREPARE_PERSISTENT)
      }
    let (compiled, end) = try compile(sql, from: 0, flags: flags)
    let next = SQLText(sql).firstToken(from: end)
    guard let compiled else {
      throw SQLiteError(.misuse, "no statement in the SQL", sql: sql, offset: next ?? 0)
    }
    if let next {
      sqlite3_finalize(compiled)
      throw SQLiteError(.misuse, "more than one statement", sql: sql, offset: next)
    }
    return Statement(compiled, of: self)
  }

  /// Runs all statements of a script, ignoring the rows they return.
  ///
  /// It stops at the first that fails; what ran before stays done, unless a transaction around it
  /// rolls it back.
  public func execute(_ script: String) throws(SQLiteError) {
    var start = 0
    while start < script.utf8.count {
      let (compiled, end) = try compile(script, from: start, flags: 0)
      if let compiled {
        try exhaust(Statement(compiled, of: self), of: script, from: start)
      } else if end == start {
        throw SQLiteError(.error, "a NUL character in the SQL", sql: script, offset: start)
      }
      start = end
    }
  }

  /// The first column of the first row of a query; `null` when there is no row.
  public func value<each Argument: Bindable>(
    of sql: String, _ arguments: repeat each Argument
  ) throws(SQLiteError) -> Value {
    let query = try prepare(sql)
    try query.bind(repeat each arguments)
    return try query.step() ? try query.value(0) : .null
  }

  /// How SQLite will look rows up: the details of EXPLAIN QUERY PLAN, one a step.
  ///
  /// One reads `SEARCH event USING INDEX event_day (day=?)`; the wording changes with SQLite's
  /// version. The statement is not run, and its parameters need no values.
  /// https://www.sqlite.org/eqp.html
  public func queryPlan(of sql: String) throws(SQLiteError) -> [String] {
    let plan = try prepare("EXPLAIN QUERY PLAN " + sql)
    try plan.bind(all: Array(repeating: .null, count: plan.parameterCount))
    var details: [String] = []
    while try plan.step() { details.append(try plan.text(3)) }
    return details
  }

  private func exhaust(
    _ statement: consuming Statement, of script: String, from start: Int
  ) throws(SQLiteError) {
    do throws(SQLiteError) {
      while try statement.step() {}
    } catch {
      let offset = SQLText(script).firstToken(from: start)
      throw SQLiteError(error.code, error.message, file: path, sql: script, offset: offset)
    }
  }

  /// Compiles the first statement from an offset on, and says where it ends; nil where there is
  /// nothing but blanks and comments.
  private func compile(
    _ sql: String, from start: Int, flags: UInt32
  ) throws(SQLiteError) -> (handle: OpaquePointer?, end: Int) {
    var statement: OpaquePointer?
    var end = start
    let code = sql.utf8.span.withUnsafeBufferPointer { bytes -> Int32 in
      guard let base = UnsafeRawPointer(bytes.baseAddress) else { return SQLITE_OK }
      let first = (base + start).assumingMemoryBound(to: CChar.self)
      var tail: UnsafePointer<CChar>?
      let count = Int32(clamping: bytes.count - start)
      let code = sqlite3_prepare_v3(handle, first, count, flags, &statement, &tail)
      if let tail { end = start + (tail - first) }
      return code
    }
    guard code == SQLITE_OK else {
      let place = Int(sqlite3_error_offset(handle))
      throw failure(code, sql: sql, offset: place < 0 ? nil : start + place)
    }
    return (statement, end)
  }
}
