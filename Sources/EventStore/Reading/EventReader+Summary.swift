internal import SQLite

extension EventReader {
  private static let counted = [
    "document", "sentence", "event", "mention", "relation", "actor", "run", "reject",
  ]

  /// What the database holds.
  public func summary() throws -> StoreSummary {
    func text(_ sql: String) throws -> String? {
      guard case .text(let text) = try connection.value(of: sql) else { return nil }
      return text
    }
    return StoreSummary(
      counts: try Self.counted.map { table in
        guard case .integer(let rows) = try connection.value(of: "SELECT count(*) FROM \(table)")
        else { return StoreSummary.Count(table: table, rows: 0) }
        return StoreSummary.Count(table: table, rows: Int(rows))
      },
      schema: try connection.userVersion(),
      seeds: try text("SELECT sha256 FROM seed WHERE path = 'seeds'"),
      latestTenure: try text("SELECT max(valid_from) FROM tenure"),
      firstEvent: try text("SELECT min(date_from) FROM event"),
      lastEvent: try text("SELECT max(date_to) FROM event"),
      lastRun: try text("SELECT max(started_at) FROM run"))
  }

  /// The number of the last run; nil before the first.
  public func lastRun() throws -> Int64? {
    guard case .integer(let run) = try connection.value(of: "SELECT max(id) FROM run") else {
      return nil
    }
    return run
  }

  /// What one run could not read, or all of them, the last run's first.
  public func rejects(of run: Int64? = nil) throws -> [RejectRow] {
    let statement = try connection.prepare(
      """
      SELECT run_id, path, line, reason, message FROM reject
      WHERE ?1 IS NULL OR run_id = ?1 ORDER BY run_id DESC, id
      """)
    try statement.bind(run)
    var rows: [RejectRow] = []
    while try statement.step() {
      rows.append(
        RejectRow(
          run: try statement.int64(0), path: try statement.text(1),
          line: try statement.optionalInt(2), reason: try statement.text(3),
          message: try statement.text(4)))
    }
    return rows
  }

  /// The DDL of the database, in the order it was made; FTS5's own tables are left out.
  public func schema() throws -> [String] {
    let statement = try connection.prepare(
      """
      SELECT sql FROM sqlite_schema
      WHERE sql IS NOT NULL AND name NOT GLOB '*_fts_*' ORDER BY rowid
      """)
    var ddl: [String] = []
    while try statement.step() { ddl.append(try statement.text(0) + ";") }
    return ddl
  }
}
