internal import SQLite

/// Rows that refer to rows that are not there.
struct OrphanCheck {
  /// What a row is meaningless without, by table and the table it refers to.
  ///
  /// Other references are left as they are: an event of an unknown type, or a document of a lost run,
  /// is still what a text tells.
  private static let belongings: Set<[String]> = [
    ["sentence", "document"], ["mention", "sentence"], ["mention", "event"],
    ["mention_participant", "mention"], ["attribution", "mention"], ["participant", "event"],
    ["event_context", "event"], ["evidence", "relation"], ["evidence", "sentence"],
    ["actor_name", "actor"], ["tenure", "actor"], ["tenure", "office"], ["membership", "actor"],
    ["reject", "run"], ["likeness", "document"], ["shingle", "document"],
  ]

  /// What may be unknown, so that a reference to a lost row is cleared.
  private static let unknowable: Set<String> = ["actor", "country", "document"]

  /// What the seeds bring back.
  private static let seeded: Set<String> = [
    "quad_class", "event_type", "event_mode", "context", "cameo_code", "predicate", "country",
  ]

  /// One foreign key of a table whose rows lead nowhere.
  private struct Link: Hashable {
    let table: String
    let key: Int
    let parent: String
    let column: String
    let parentColumn: String
    let isRequired: Bool

    var isBelonging: Bool { OrphanCheck.belongings.contains([table, parent]) }

    var canBeMended: Bool { mending != nil || OrphanCheck.seeded.contains(parent) }

    /// What makes it right; nil where nothing but the seeds can.
    var mending: String? {
      let orphans = """
        "\(column)" IS NOT NULL AND "\(column)" NOT IN (SELECT "\(parentColumn)" FROM "\(parent)")
        """
      if isBelonging { return "DELETE FROM \"\(table)\" WHERE \(orphans)" }
      guard !isRequired, OrphanCheck.unknowable.contains(parent) else { return nil }
      // Who is nobody known was found in no way.
      let resolution =
        ["mention_participant", "attribution"].contains(table) ? ", resolution = NULL" : ""
      return "UPDATE \"\(table)\" SET \"\(column)\" = NULL\(resolution) WHERE \(orphans)"
    }
  }

  let connection: Connection

  /// One finding for each foreign key that is broken.
  func findings() throws -> [Finding] {
    try broken().map { link, keys in
      Finding(
        .orphan, in: link.table, keys: keys,
        cause: "refers by \(link.column) to a row of \(link.parent) that is not there",
        remedy: link.canBeMended ? Finding.repair : Finding.restore)
    }
  }

  /// Removes what is meaningless, clears what may be unknown, until nothing more follows from it.
  ///
  /// Foreign keys must not be enforced meanwhile.
  func mend() throws {
    var before: [Link] = []
    while true {
      let links = try broken().map(\.link)
      guard !links.isEmpty, links != before else { return }
      for link in links {
        if let mending = link.mending { try connection.execute(mending) }
      }
      before = links
    }
  }

  private func broken() throws -> [(link: Link, keys: [String])] {
    var keys: [Link: [String]] = [:]
    for violation in try connection.foreignKeyCheck() {
      let link = try link(of: violation)
      keys[link, default: []].append(violation.rowID.map { String($0) } ?? "without a number")
    }
    return keys.map { ($0.key, $0.value) }.sorted {
      ($0.link.table, $0.link.key) < ($1.link.table, $1.link.key)
    }
  }

  private func link(of violation: ForeignKeyViolation) throws -> Link {
    let query = try connection.prepare(
      """
      SELECT k."from", coalesce(k."to", k."from"), c."notnull" OR c.pk > 0
      FROM pragma_foreign_key_list(?1) AS k JOIN pragma_table_info(?1) AS c ON c.name = k."from"
      WHERE k.id = ?2 ORDER BY k.seq DESC
      """)
    try query.bind(violation.table, violation.foreignKey)
    guard try query.step() else { throw SQLiteError(.corrupt, "a foreign key without columns") }
    return Link(
      table: violation.table, key: violation.foreignKey, parent: violation.parent,
      column: try query.text(0), parentColumn: try query.text(1),
      isRequired: try query.int(2) != 0)
  }
}
