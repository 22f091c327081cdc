internal import CSQLite

/// An open SQLite database.
///
///     let connection = try Connection(.file("events.db"))
///     try connection.transaction {
///       try connection.prepare("INSERT INTO actor (name) VALUES (?1)").run("Chile")
///     }
///
/// Foreign keys are enforced, the schema is trusted only where asked, a name in double quotes is
/// never taken for text, and the schema tables cannot be overwritten. A file opened for writing is
/// in WAL mode: readers and the one writer do not wait for each other.
///
/// A connection belongs to one task at a time. It may be moved to another, but two cannot share
/// it: it is opened without SQLite's mutexes, and the compiler stands in for them.
/// It closes when it and all its statements are gone.
public final class Connection {
  let handle: OpaquePointer

  /// The file, as it was named; nil for a database in memory.
  public let path: String?

  /// What stops a running statement from another thread.
  public let interrupter: Interrupter

  /// How long a statement waits for another connection's lock before it fails with `busy`.
  public internal(set) var busyTimeout: Duration = .zero

  /// The limits in force, set by `withLimits`.
  var queryGuard: QueryGuard?

  /// Who is told of the statements, set by `trace`.
  var tracer: StatementTracer?

  /// Opens a database and, if it is for writing and missing, creates it.
  ///
  /// The default timeout of five seconds is arbitrary: long beside a commit, short beside a
  /// person's patience. Errors name the path and the cause: `cannotOpen` for a file that is
  /// missing, forbidden or a directory, `notADatabase`, `readOnly` for a file asked for writing
  /// that allows reading only.
  public convenience init(
    _ location: Location, schema trust: SchemaTrust = .untrusted,
    busyTimeout: Duration = .seconds(5)
  ) throws(SQLiteError) {
    self.init(handle: try Self.open(location), path: location.path)
    setBusyTimeout(busyTimeout)
    try secure(trust)
    guard case .file(let path, let mode) = location else { return }
    try prepareFile(path, for: mode)
  }

  /// Takes over an open handle as it is.
  init(handle: OpaquePointer, path: String?) {
    self.handle = handle
    self.path = path
    self.interrupter = Interrupter(handle)
  }

  deinit {
    interrupter.detach()
    sqlite3_close_v2(handle)
  }

  /// The number of rows the last INSERT, UPDATE or DELETE changed, without those of triggers.
  public var changes: Int { Int(sqlite3_changes64(handle)) }

  /// The number of rows changed since the connection opened, with those of triggers.
  public var totalChanges: Int { Int(sqlite3_total_changes64(handle)) }

  /// The row number of the last row inserted, 0 before the first.
  ///
  /// An INSERT that does nothing (OR IGNORE, ON CONFLICT) leaves it as it was; see `changes`.
  public var lastInsertedRowID: Int64 { sqlite3_last_insert_rowid(handle) }

  /// Whether a transaction is open.
  public var isInTransaction: Bool { sqlite3_get_autocommit(handle) == 0 }

  /// Whether the database can only be read.
  public var isReadOnly: Bool { sqlite3_db_readonly(handle, "main") == 1 }

  /// The error of a code that a call on this connection has just returned.
  func failure(_ code: Int32, sql: String? = nil, offset: Int? = nil) -> SQLiteError {
    if code & 0xFF == SQLITE_INTERRUPT, queryGuard?.hasStopped == true {
      return SQLiteError(.deadlineExceeded, "the time allowed has passed", sql: sql, offset: offset)
    }
    return SQLiteError(code, of: handle, file: path, sql: sql, offset: offset)
  }
}

/// Not Sendable: SQLite's mutexes are off, so a connection is for one task at a time.
@available(*, unavailable)
extension Connection: Sendable {}
