internal import SQLite

/// The tables, indexes, triggers and views of a database against those its migrations make.
///
/// What somebody added is let be.
struct SchemaCheck {
  private struct Object {
    let type: String
    let name: String
    let sql: String

    /// Whether nothing is lost by making it anew; full-text tables are filled from their sentences.
    var isDerived: Bool { type != "table" || sql.hasPrefix("CREATE VIRTUAL TABLE") }
  }

  let connection: Connection

  func findings() throws -> [Finding] {
    try wrong().map { object, isThere in
      Finding(
        .schema, at: "\(object.type) \(object.name)",
        cause: isThere ? "is not as this chancery makes it" : "is not there",
        remedy: object.isDerived ? Finding.repair : Finding.restore)
    }
  }

  /// Whether the tables are such that their rows can be looked at.
  func hasEveryTable() throws -> Bool { try wrong().allSatisfy { $0.object.type != "table" } }

  /// Makes anew what holds nothing of its own; nothing where a table is lost that others rest on.
  func mend() throws {
    let wrong = try wrong()
    guard wrong.allSatisfy(\.object.isDerived) else { return }
    for (object, isThere) in wrong {
      if isThere { try connection.execute("DROP \(object.type) \"\(object.name)\"") }
      try connection.execute(object.sql)
    }
  }

  /// What is missing or other than the migrations make it, in the order they make it.
  private func wrong() throws -> [(object: Object, isThere: Bool)] {
    let model = try Connection(.memory, schema: .trusted)
    try Migration.apply(to: model, path: ":memory:")
    let held = Dictionary(
      try objects(of: connection).map { ($0.name, $0.sql) }, uniquingKeysWith: { first, _ in first }
    )
    return try objects(of: model).compactMap { object in
      held[object.name] == object.sql ? nil : (object, held[object.name] != nil)
    }
  }

  private func objects(of connection: Connection) throws -> [Object] {
    let query = try connection.prepare(
      """
      SELECT type, name, sql FROM sqlite_schema
      WHERE sql IS NOT NULL AND name NOT GLOB '*_fts_*' ORDER BY rowid
      """)
    var objects: [Object] = []
    while try query.step() {
      objects.append(
        Object(type: try query.text(0), name: try query.text(1), sql: try query.text(2)))
    }
    return objects
  }
}
