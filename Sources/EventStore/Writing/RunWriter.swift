internal import SQLite

/// Writes runs and what they rejected.
struct RunWriter: ~Copyable {
  private let connection: Connection
  private let insertReject: Statement

  init(_ connection: Connection) throws {
    self.connection = connection
    insertReject = try connection.prepare(
      "INSERT INTO reject (run_id, path, line, reason, message) VALUES (?1, ?2, ?3, ?4, ?5)")
  }

  func begin(_ run: Run) throws -> RunID {
    let insert = try connection.prepare(
      """
      INSERT INTO run (started_at, version, arguments, seeds_sha256) VALUES (?1, ?2, ?3, ?4)
      """)
    try insert.run(run.startedAt, run.version, run.arguments, run.seeds)
    return RunID(number: connection.lastInsertedRowID)
  }

  func finish(_ run: RunID, counts: RunCounts) throws {
    let update = try connection.prepare(
      """
      UPDATE run SET finished_at = strftime('%Y-%m-%dT%H:%M:%SZ', 'now'),
        documents = ?2, duplicates = ?3, rejects = ?4 WHERE id = ?1
      """)
    try update.run(
      run.number, counts.documents, counts.duplicates,
      counts.rejects
    )
  }

  func reject(_ rejection: RejectedInput, in run: RunID) throws {
    try insertReject.run(
      run.number, rejection.path, rejection.line, rejection.reason,
      rejection.message
    )
  }
}
