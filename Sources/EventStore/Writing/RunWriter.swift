internal import SQLite

/// Writes runs and what they rejected.
struct RunWriter: ~Copyable {
  private let connection: Connection
  private let insertReject: Statement
  private let updateCounts: Statement

  init(_ connection: Connection) throws {
    let insertReject = try connection.prepare(
      "INSERT INTO reject (run_id, path, line, reason, message) VALUES (?1, ?2, ?3, ?4, ?5)")
    let updateCounts = try connection.prepare(
      "UPDATE run SET documents = ?2, duplicates = ?3, rejects = ?4 WHERE id = ?1")
    self.connection = connection
    self.insertReject = insertReject
    self.updateCounts = updateCounts
  }

  func begin(_ run: Run) throws -> RunID {
    let insert = try connection.prepare(
      """
      INSERT INTO run (started_at, version, arguments, seeds_sha256, model_sha256)
      VALUES (?1, ?2, ?3, ?4, ?5)
      """)
    try insert.run(run.startedAt, run.version, run.arguments, run.seeds, run.model)
    return RunID(number: connection.lastInsertedRowID)
  }

  func note(_ counts: RunCounts, of run: RunID) throws {
    try updateCounts.run(run.number, counts.documents, counts.duplicates, counts.rejects)
  }

  func finish(_ run: RunID, counts: RunCounts) throws {
    try note(counts, of: run)
    try connection.prepare(
      "UPDATE run SET finished_at = strftime('%Y-%m-%dT%H:%M:%SZ', 'now') WHERE id = ?1"
    ).run(run.number)
  }

  func reject(_ rejection: RejectedInput, in run: RunID) throws {
    try insertReject.run(
      run.number, rejection.path, rejection.line, rejection.reason,
      rejection.message
    )
  }
}
