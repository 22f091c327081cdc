internal import CSQLite

extension Connection {
  /// Runs a body under limits, for queries that someone else wrote.
  ///
  /// A statement that passes a limit fails: `deadlineExceeded`, `rowLimitExceeded`, or `tooBig`
  /// for a value; a lock held by another until the time is over gives `busy`. Within the body no
  /// file can be attached or written beside the database (ATTACH, VACUUM INTO). The time is looked
  /// at every thousand virtual machine instructions; a single long one (a sort, a search within a
  /// huge text) ends first. Limits inside limits can only be stricter.
  /// https://www.sqlite.org/c3ref/progress_handler.html
  public func withLimits<Output>(
    _ limits: QueryLimits, _ body: () throws -> Output
  ) throws -> Output {
    let outer = queryGuard
    let inner = QueryGuard(limits, within: outer)
    let rowsBefore = inner.rowsLeft
    let length = lower(SQLITE_LIMIT_LENGTH, to: limits.valueBytes)
    let attached = lower(SQLITE_LIMIT_ATTACHED, to: 0)
    enforce(inner)
    defer {
      enforce(outer)
      sqlite3_limit(handle, SQLITE_LIMIT_LENGTH, length)
      sqlite3_limit(handle, SQLITE_LIMIT_ATTACHED, attached)
      if let rowsBefore, let rowsLeft = inner.rowsLeft { outer?.takeRows(rowsBefore - rowsLeft) }
    }
    return try body()
  }

  /// Counts a row that a statement has stepped to, and says whether the limit allows it.
  func isNextRowAllowed() -> Bool { queryGuard?.takeRow() ?? true }

  /// Lowers a limit of SQLite where a lower one is given, and returns the one before.
  private func lower(_ limit: Int32, to value: Int?) -> Int32 {
    let present = sqlite3_limit(handle, limit, -1)
    guard let value else { return present }
    return sqlite3_limit(handle, limit, min(present, Int32(clamping: max(0, value))))
  }

  /// Puts a guard in force in place of the present one; nil for none.
  private func enforce(_ guarding: QueryGuard?) {
    queryGuard = guarding
    guard let guarding, let deadline = guarding.deadline else {
      sqlite3_progress_handler(handle, 0, nil, nil)
      applyBusyTimeout(busyTimeout)
      return
    }
    // Unretained: `queryGuard` keeps the guard for as long as the handler is set.
    let context = Unmanaged.passUnretained(guarding).toOpaque()
    sqlite3_progress_handler(handle, Self.instructionsBetweenLooks, stopAfterDeadline, context)
    applyBusyTimeout(max(.zero, min(busyTimeout, deadline - .now)))
  }

  /// Some ten microseconds of work, against some tens of nanoseconds to read the clock.
  private static let instructionsBetweenLooks: Int32 = 1000
}

private func stopAfterDeadline(_ context: UnsafeMutableRawPointer?) -> Int32 {
  guard let context else { return 0 }
  return Unmanaged<QueryGuard>.fromOpaque(context).takeUnretainedValue().isPastDeadline() ? 1 : 0
}
