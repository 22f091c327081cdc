internal import CSQLite

extension Connection {
  /// Copies the database to a new file while others read and write it.
  ///
  /// The copy is the state at the beginning; later commits of others are not in it. The file must
  /// be missing or empty: nothing is overwritten. `progress` is told after each step, and what it
  /// throws ends the backup and leaves the file an empty database. An open write transaction of
  /// this connection is an error, `busy`. https://www.sqlite.org/backup.html
  public func backUp(
    to path: String, pagesPerStep: Int = 1024,
    progress: (BackupProgress) throws -> Void = { _ in }
  ) throws {
    let copy = Connection(handle: try Self.open(.file(path)), path: path)
    guard try copy.value(of: "PRAGMA page_count") == .integer(0) else {
      throw SQLiteError(
        .cannotOpen, "cannot back up to \(path): it holds a database already", file: path)
    }
    // One read transaction over all steps: a commit in between would restart the copy.
    try transaction(.deferred) {
      _ = try value(of: "PRAGMA schema_version")
      try copyPages(to: copy, pagesPerStep: pagesPerStep, progress: progress)
    }
  }

  private func copyPages(
    to copy: Connection, pagesPerStep: Int, progress: (BackupProgress) throws -> Void
  ) throws {
    guard let backup = sqlite3_backup_init(copy.handle, "main", handle, "main") else {
      throw copy.failure(sqlite3_extended_errcode(copy.handle))
    }
    var code = SQLITE_OK
    do {
      while code == SQLITE_OK {
        code = sqlite3_backup_step(backup, Int32(clamping: max(1, pagesPerStep)))
        guard code == SQLITE_OK || code == SQLITE_DONE else { break }
        let total = Int(sqlite3_backup_pagecount(backup))
        let copied = total - Int(sqlite3_backup_remaining(backup))
        try progress(BackupProgress(copiedPages: copied, totalPages: total))
      }
    } catch {
      sqlite3_backup_finish(backup)
      throw error
    }
    sqlite3_backup_finish(backup)
    guard code == SQLITE_DONE else {
      let full = ResultCode.full ~= ResultCode(rawValue: code)
      throw SQLiteError(
        ResultCode(rawValue: code), String(cString: sqlite3_errstr(code)),
        file: full ? copy.path : self.path)
    }
  }
}
