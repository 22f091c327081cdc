public import EventModel
internal import SQLite

extension EventReader {
  /// A table of the ontology.
  public enum CodeTable: String, Sendable {
    /// The PLOVER types.
    case eventType = "event_type"
    /// The quad classes.
    case quadClass = "quad_class"
    /// The contexts.
    case context
    /// The predicates of relations.
    case predicate
  }

  /// The codes of a table of the ontology, in its order.
  public func codes(of table: CodeTable) throws -> [String] {
    let statement = try connection.prepare("SELECT code FROM \(table.rawValue) ORDER BY rowid")
    var codes: [String] = []
    while try statement.step() { codes.append(try statement.text(0)) }
    return codes
  }

  /// The modes that divide a type, in the ontology's order.
  public func modes(of type: String) throws -> [String] {
    let statement = try connection.prepare(
      "SELECT code FROM event_mode WHERE type = ?1 ORDER BY rowid")
    try statement.bind(type)
    var modes: [String] = []
    while try statement.step() { modes.append(try statement.text(0)) }
    return modes
  }

  /// The names of the tables, the views and their columns, FTS5's own left out.
  public func schemaNames() throws -> [String] {
    let statement = try connection.prepare(
      """
      SELECT name FROM sqlite_schema WHERE type IN ('table', 'view') AND name NOT GLOB '*_fts_*'
      UNION SELECT c.name FROM sqlite_schema AS t JOIN pragma_table_info(t.name) AS c
        WHERE t.type IN ('table', 'view') AND t.name NOT GLOB '*_fts*'
      """)
    var names: [String] = []
    while try statement.step() { names.append(try statement.text(0)) }
    return names
  }

  /// The roles that offices have, without repetition.
  public func officeRoles() throws -> [String] {
    let statement = try connection.prepare("SELECT DISTINCT role FROM office ORDER BY role")
    var roles: Set<String> = []
    while try statement.step() {
      roles.formUnion(try statement.text(0).split(separator: "|").map(String.init))
    }
    return roles.sorted()
  }

  /// Whether a CAMEO code is listed, or begins some that are.
  public func knows(_ code: CAMEOCode) throws -> Bool {
    let statement = try connection.prepare(
      "SELECT EXISTS (SELECT 1 FROM cameo_code WHERE code BETWEEN ?1 AND ?2)")
    try statement.bind(code.rawValue, code.rawValue + "~")
    return try statement.step() && statement.int(0) == 1
  }

  /// The rule of each event's deciding mention, in the order of the events.
  public func rules() throws -> [(event: Int64, rule: String)] {
    let statement = try connection.prepare(
      """
      SELECT m.event_id, m.rule FROM mention AS m
      WHERE m.id = (SELECT min(n.id) FROM mention AS n WHERE n.event_id = m.event_id)
      ORDER BY m.event_id
      """)
    var rules: [(event: Int64, rule: String)] = []
    while try statement.step() { rules.append((try statement.int64(0), try statement.text(1))) }
    return rules
  }

  /// The rules of relations, by their numbers.
  public func relationRules(_ numbers: [Int64]) throws -> [String] {
    let statement = try connection.prepare("SELECT rule FROM evidence WHERE relation_id = ?1")
    return try numbers.compactMap { number in
      try statement.bind(number)
      defer { statement.reset() }
      return try statement.step() ? statement.text(0) : nil
    }
  }
}
