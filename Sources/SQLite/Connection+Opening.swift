internal import CSQLite

extension Connection {
  static func open(_ location: Location) throws(SQLiteError) -> OpaquePointer {
    switch location {
    // By name, since SQLITE_OPEN_MEMORY would make every file attached later one in memory too.
    case .memory: try open(":memory:", called: ":memory:", for: .readWrite)
    case .file(let path, .readOnly) where isSealed(path): try openSealed(literal(path))
    case .file(let path, let mode): try open(literal(path), called: path, for: mode)
    }
  }

  /// The path such that SQLite sees a path in it: `file:x`, `:memory:` and the empty path have
  /// other meanings to it, and a NUL would end it. https://www.sqlite.org/uri.html
  private static func literal(_ path: String) throws(SQLiteError) -> String {
    guard !path.isEmpty, !path.utf8.contains(0) else {
      throw SQLiteError(.cannotOpen, "\"\(path)\" is not a path: empty, or with a NUL in it")
    }
    return path.hasPrefix("/") ? path : "./" + path
  }

  private static func open(
    _ name: String, called path: String, for mode: Mode
  ) throws(SQLiteError) -> OpaquePointer {
    let access =
      switch mode {
      case .readOnly: SQLITE_OPEN_READONLY
      case .readWrite: SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE
      }
    return try open(name, called: path, for: mode, flags: access)
  }

  static func open(
    _ name: String, called path: String, for mode: Mode, flags: Int32
  ) throws(SQLiteError) -> OpaquePointer {
    var handle: OpaquePointer?
    let flags = flags | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE
    let code = sqlite3_open_v2(name, &handle, flags, nil)
    guard let handle else {
      throw SQLiteError(
        ResultCode(rawValue: code), "out of memory while opening \(path)", file: path)
    }
    guard code == SQLITE_OK else {
      defer { sqlite3_close_v2(handle) }
      throw SQLiteError(code, of: handle).opening(
        path, for: mode, errno: sqlite3_system_errno(handle))
    }
    return handle
  }

  func setBusyTimeout(_ timeout: Duration) {
    busyTimeout = timeout
    applyBusyTimeout(timeout)
  }

  /// Sets the timeout in milliseconds, the unit SQLite waits in; at most some 24 days.
  func applyBusyTimeout(_ timeout: Duration) {
    let longest = Duration.milliseconds(Int32.max)
    sqlite3_busy_timeout(handle, Int32(max(.zero, min(timeout, longest)) / .milliseconds(1)))
  }

  /// Sets what a connection enforces; https://www.sqlite.org/c3ref/c_dbconfig_defensive.html.
  func secure(_ trust: SchemaTrust) throws(SQLiteError) {
    let options = [
      (SQLITE_DBCONFIG_ENABLE_FKEY, 1), (SQLITE_DBCONFIG_DEFENSIVE, 1),
      (SQLITE_DBCONFIG_DQS_DML, 0), (SQLITE_DBCONFIG_DQS_DDL, 0),
      (SQLITE_DBCONFIG_TRUSTED_SCHEMA, trust == .trusted ? 1 : 0),
    ]
    for (option, value) in options {
      let code = csqlite_db_config(handle, Int32(option), Int32(value))
      guard code == SQLITE_OK else { throw failure(code) }
    }
  }

  /// Makes sure that the file is a database that allows the mode, and sets its journal.
  func prepareFile(_ path: String, for mode: Mode) throws(SQLiteError) {
    do throws(SQLiteError) {
      // SQLite opens lazily; the first read finds out whether the file is a database.
      _ = try value(of: "PRAGMA schema_version")
      guard mode == .readWrite else { return }
      // SQLite falls back to reading a file that it may not write; that is not what was asked.
      guard !isReadOnly else {
        throw SQLiteError(.readOnly, "attempt to open for writing", file: path)
      }
      try enterWAL(before: .now + busyTimeout)
      // NORMAL in WAL survives a killed process; only a loss of power can undo the last commits,
      // never damage the file. https://www.sqlite.org/pragma.html#pragma_synchronous
      try execute("PRAGMA synchronous = NORMAL")
    } catch {
      throw error.opening(path, for: mode, errno: sqlite3_system_errno(handle))
    }
  }

  /// SQLite does not wait for the lock that the change of journal takes, so this does: another
  /// process may be opening the same new file.
  private func enterWAL(before deadline: ContinuousClock.Instant) throws(SQLiteError) {
    while true {
      do throws(SQLiteError) {
        return try execute("PRAGMA journal_mode = WAL")
      } catch {
        guard .busy ~= error.code, .now < deadline else { throw error }
        sqlite3_sleep(Self.millisecondsBetweenTries)
      }
    }
  }

  /// Arbitrary: some commits long, and nothing to a person.
  private static let millisecondsBetweenTries: Int32 = 2
}
