internal import SQLite
internal import Spelling

extension EventReader {
  private static let actorColumns = """
    a.uid, a.name, a.code, a.kind, a.country,
    (SELECT count(DISTINCT p.event_id) FROM participant AS p WHERE p.actor_id = a.id)
    """

  /// As `actorColumns`, but counting no further than people need to choose between names.
  private static let briefColumns = """
    a.uid, a.name, a.code, a.kind, a.country,
    (SELECT count(*) FROM (SELECT DISTINCT p.event_id FROM participant AS p
      WHERE p.actor_id = a.id LIMIT \(ActorRow.countedEvents)))
    """

  /// Who goes by a name, case and accents aside; a country before a person, then by events.
  ///
  /// A uid or a code finds its actor too. More than one actor means that the name is ambiguous.
  public func actors(named name: String) throws -> [NamedActor] {
    let statement = try connection.prepare(
      """
      SELECT \(Self.briefColumns), f.name, f.kind FROM (
        SELECT actor_id, name, kind FROM actor_name WHERE name_key = ?1
        UNION ALL SELECT id, uid, 'uid' FROM actor WHERE uid = ?2
      ) AS f JOIN actor AS a ON a.id = f.actor_id
      ORDER BY a.kind <> 'country', 6 DESC, a.uid
      """)
    try statement.bind(name.folded, name)
    var found: [NamedActor] = []
    while try statement.step() {
      let row = try ActorRow(statement)
      if found.contains(where: { $0.actor.uid == row.uid }) { continue }
      found.append(
        NamedActor(name: try statement.text(6), kind: try statement.text(7), actor: row))
    }
    return found
  }

  /// The actors of a sector of any country that take part in events, the busiest first.
  public func actors(ofSector sector: String, limit: Int) throws -> [NamedActor] {
    let statement = try connection.prepare(
      """
      SELECT \(Self.briefColumns) FROM actor AS a
      WHERE substr(a.code, 4, 3) = ?1
        AND EXISTS (SELECT 1 FROM participant AS p WHERE p.actor_id = a.id)
      ORDER BY 6 DESC, a.name LIMIT ?2
      """)
    try statement.bind(sector, limit)
    var found: [NamedActor] = []
    while try statement.step() {
      let row = try ActorRow(statement)
      found.append(NamedActor(name: row.name, kind: "name", actor: row))
    }
    return found
  }

  /// Who holds an office of a role, the busiest first: candidates for "the president".
  public func holders(ofRole role: String, limit: Int) throws -> [NamedActor] {
    let statement = try connection.prepare(
      """
      SELECT DISTINCT \(Self.briefColumns), o.name FROM tenure AS t
      JOIN office AS o ON o.id = t.office_id JOIN actor AS a ON a.id = t.actor_id
      WHERE '|' || o.role || '|' LIKE '%|' || ?1 || '|%'
        AND EXISTS (SELECT 1 FROM participant AS p WHERE p.actor_id = a.id)
      ORDER BY 6 DESC, a.name LIMIT ?2
      """)
    try statement.bind(role, limit)
    var found: [NamedActor] = []
    while try statement.step() {
      found.append(
        NamedActor(name: try statement.text(6), kind: "office", actor: try ActorRow(statement)))
    }
    return found
  }

  /// Every name in the database, to offer the nearest to one that is not in it.
  public func actorNames() throws -> [String] {
    let statement = try connection.prepare("SELECT DISTINCT name FROM actor_name ORDER BY id")
    var names: [String] = []
    while try statement.step() { names.append(try statement.text(0)) }
    return names
  }

  /// Names that begin so, of countries and of those who take part in events, in their order.
  public func names(beginning: String, limit: Int) throws -> [String] {
    let statement = try connection.prepare(
      """
      SELECT DISTINCT a.name FROM actor_name AS n JOIN actor AS a ON a.id = n.actor_id
      WHERE n.name_key BETWEEN ?1 AND ?2 AND (a.kind = 'country'
        OR EXISTS (SELECT 1 FROM participant AS p WHERE p.actor_id = a.id))
      ORDER BY a.name LIMIT ?3
      """)
    try statement.bind(beginning.folded, beginning.folded + "\u{10FFFF}", limit)
    var names: [String] = []
    while try statement.step() { names.append(try statement.text(0)) }
    return names
  }

  /// The actors that take part in events, the busiest first.
  public func actors(limit: Int?, _ body: (ActorRow) throws -> Void) throws {
    let statement = try connection.prepare(
      """
      SELECT \(Self.actorColumns) FROM actor AS a
      WHERE a.id IN (SELECT p.actor_id FROM participant AS p)
      ORDER BY 6 DESC, a.name LIMIT ?1
      """)
    try statement.bind(limit ?? -1)
    while try statement.step() { try body(ActorRow(statement)) }
  }

  /// One actor whole; nil for a uid nobody has.
  public func actor(_ uid: String) throws -> ActorDetail? {
    let statement = try connection.prepare(
      "SELECT \(Self.actorColumns), a.id FROM actor AS a WHERE a.uid = ?1")
    try statement.bind(uid)
    guard try statement.step() else { return nil }
    let row = try ActorRow(statement)
    let id = try statement.int64(6)
    statement.reset()
    let selector: ActorSelector = row.kind == "country" ? .country(uid) : .actor(uid)
    return ActorDetail(
      row: row, names: try names(of: id, except: row.name), tenures: try tenures(of: row, id),
      asSource: try count(EventQuery(sources: [selector], modalities: [])).values.reduce(0, +),
      asTarget: try count(EventQuery(targets: [selector], modalities: [])).values.reduce(0, +))
  }

  private func names(of actor: Int64, except name: String) throws -> [ActorDetail.Name] {
    let statement = try connection.prepare(
      "SELECT name, kind FROM actor_name WHERE actor_id = ?1 AND name <> ?2 ORDER BY id")
    try statement.bind(actor, name)
    var names: [ActorDetail.Name] = []
    while try statement.step() {
      names.append(ActorDetail.Name(name: try statement.text(0), kind: try statement.text(1)))
    }
    return names
  }

  /// The offices a person held, or those that are held of a country now.
  private func tenures(of actor: ActorRow, _ id: Int64) throws -> [ActorDetail.Tenure] {
    let columns = "a.name, o.name, t.valid_from, t.valid_to, t.source"
    let tables = """
      tenure AS t JOIN office AS o ON o.id = t.office_id JOIN actor AS a ON a.id = t.actor_id
      """
    let statement =
      actor.kind == "country"
      ? try connection.prepare(
        """
        SELECT \(columns) FROM \(tables)
        WHERE o.country = ?1 AND t.valid_to IS NULL ORDER BY o.id, t.valid_from
        """)
      : try connection.prepare(
        "SELECT \(columns) FROM \(tables) WHERE t.actor_id = ?1 ORDER BY t.valid_from")
    if actor.kind == "country" { try statement.bind(actor.uid) } else { try statement.bind(id) }
    var tenures: [ActorDetail.Tenure] = []
    while try statement.step() {
      tenures.append(
        ActorDetail.Tenure(
          holder: try statement.text(0), office: try statement.text(1),
          from: try statement.optionalText(2), to: try statement.optionalText(3),
          source: try statement.text(4)))
    }
    return tenures
  }
}

extension ActorRow {
  /// Where the counting of events stops for a name that people must choose from; arbitrary.
  public static let countedEvents = 1_000

  init(_ row: borrowing Statement) throws {
    uid = try row.text(0)
    name = try row.text(1)
    code = try row.text(2)
    kind = try row.text(3)
    country = try row.optionalText(4)
    events = try row.int(5)
  }
}
