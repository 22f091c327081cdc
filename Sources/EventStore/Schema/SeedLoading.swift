internal import EventModel
internal import Ontology
internal import SQLite
internal import Spelling

/// Writes what `seeds/` knows into the database, once for each version of the seeds.
struct SeedLoading {
  let connection: Connection

  /// Loads the tables unless this database was loaded from the same seeds.
  ///
  /// Codes and actors of earlier seeds stay, since events may refer to them.
  func load(_ base: KnowledgeBase) throws {
    if try isLoaded(base) { return }
    try connection.transaction {
      // Another writer may have loaded them while this one waited for the lock.
      if try isLoaded(base) { return }
      try loadAgain(base)
    }
  }

  /// Loads the tables whatever is there; for a transaction.
  func loadAgain(_ base: KnowledgeBase) throws {
    try loadOntology(base.ontology)
    try loadActors(base.actors)
    try loadOffices(base.actors)
    try loadMemberships(base.actors)
    try makeCalendarAnew()
    try write(
      "INSERT OR REPLACE INTO seed (path, sha256) VALUES ('seeds', ?1)",
      [[.text(base.fingerprint)]])
  }

  /// Actors may have changed their country, and with it the pages they stand on.
  private func makeCalendarAnew() throws {
    try connection.execute(
      "DELETE FROM calendar; INSERT INTO calendar SELECT * FROM calendar_entry ORDER BY 1, 2, 3, 4")
  }

  /// Whether the tables are those of other seeds.
  func findings(_ base: KnowledgeBase) throws -> [Finding] {
    guard try !isLoaded(base) else { return [] }
    return [
      Finding(
        .seeds, .note, at: "seed", cause: "the seeds are other than those of this chancery",
        remedy: "the next 'chancery ingest' loads them, or 'chancery doctor --repair'")
    ]
  }

  private func isLoaded(_ base: KnowledgeBase) throws -> Bool {
    let known = try connection.value(of: "SELECT sha256 FROM seed WHERE path = 'seeds'")
    return known == .text(base.fingerprint)
  }

  private func loadOntology(_ ontology: EventOntology) throws {
    try write(
      "INSERT OR REPLACE INTO quad_class (code, name) VALUES (?1, ?2)",
      ontology.quads.map { [.text($0.code.rawValue), .text($0.name)] })
    try write(
      """
      INSERT INTO event_type (code, name, quad, score, definition) VALUES (?1, ?2, ?3, ?4, ?5)
      ON CONFLICT (code) DO UPDATE SET name = excluded.name, quad = excluded.quad,
        score = excluded.score, definition = excluded.definition
      """,
      ontology.types.map {
        [
          .text($0.code.rawValue), .text($0.name), .text($0.quad.rawValue), .real($0.score),
          .text($0.definition),
        ]
      })
    try write(
      """
      INSERT INTO event_mode (type, code, name, score, definition) VALUES (?1, ?2, ?3, ?4, ?5)
      ON CONFLICT (type, code) DO UPDATE SET name = excluded.name, score = excluded.score,
        definition = excluded.definition
      """,
      ontology.modes.map {
        [
          .text($0.type.rawValue), .text($0.code.rawValue), .text($0.name), .real($0.score),
          .text($0.definition),
        ]
      })
    try write(
      """
      INSERT INTO context (code, name, definition) VALUES (?1, ?2, ?3)
      ON CONFLICT (code) DO UPDATE SET name = excluded.name, definition = excluded.definition
      """,
      ontology.contexts.map { [.text($0.code.rawValue), .text($0.name), .text($0.definition)] })
    try write(
      """
      INSERT INTO cameo_code (code, name, type) VALUES (?1, ?2, ?3)
      ON CONFLICT (code) DO UPDATE SET name = excluded.name, type = excluded.type
      """,
      ontology.cameo.map { [.text($0.code.rawValue), .text($0.label), Value($0.type?.rawValue)] })
    try write(
      """
      INSERT INTO predicate (code, name, inverse, definition) VALUES (?1, ?2, ?3, ?4)
      ON CONFLICT (code) DO UPDATE SET name = excluded.name, inverse = excluded.inverse,
        definition = excluded.definition
      """,
      ontology.predicates.map {
        [.text($0.code.rawValue), .text($0.name), .text($0.inverse), .text($0.definition)]
      })
  }

  private func loadActors(_ actors: ActorDictionary) throws {
    try write(
      """
      INSERT INTO country (code, name, official, alpha2, numeric, fips, cow, capital)
      VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)
      ON CONFLICT (code) DO UPDATE SET name = excluded.name, official = excluded.official,
        alpha2 = excluded.alpha2, numeric = excluded.numeric, fips = excluded.fips,
        cow = excluded.cow, capital = excluded.capital
      """,
      actors.countries.map {
        [
          .text($0.code), .text($0.name), Value($0.official), Value($0.alpha2), Value($0.numeric),
          Value($0.fips), Value($0.cow), Value($0.capital),
        ]
      })
    try write(
      """
      INSERT INTO actor (uid, name, code, kind, country, source)
      VALUES (?1, ?2, ?3, ?4, ?5, 'seeds')
      ON CONFLICT (uid) DO UPDATE SET name = excluded.name, code = excluded.code,
        kind = excluded.kind, country = excluded.country, source = excluded.source
      """,
      actors.actors.map {
        [.text($0.id), .text($0.name), .text($0.code), .text($0.kind.rawValue), Value($0.country)]
      })
    try write(
      """
      INSERT OR IGNORE INTO actor_name (actor_id, name, kind, language, name_key, source)
      SELECT id, ?2, ?3, ?4, ?5, ?6 FROM actor WHERE uid = ?1
      """,
      actors.names.map {
        [
          .text($0.actor), .text($0.text), .text($0.kind.rawValue), Value($0.language),
          .text($0.text.folded), .text($0.source),
        ]
      })
  }

  private func loadOffices(_ actors: ActorDictionary) throws {
    try write(
      """
      INSERT INTO office (uid, name, code, role, country, source) VALUES (?1, ?2, ?3, ?4, ?5, ?6)
      ON CONFLICT (uid) DO UPDATE SET name = excluded.name, code = excluded.code,
        role = excluded.role, country = excluded.country, source = excluded.source
      """,
      actors.offices.map {
        [
          .text($0.id), .text($0.name), .text($0.code), .text($0.role), Value($0.country),
          .text($0.source),
        ]
      })
    try connection.execute("DELETE FROM tenure")
    try write(
      """
      INSERT INTO tenure (office_id, actor_id, valid_from, valid_to, precision, source)
      SELECT o.id, a.id, ?3, ?4, ?5, ?6 FROM office AS o, actor AS a
      WHERE o.uid = ?2 AND a.uid = ?1
      """,
      actors.tenures.map {
        [
          .text($0.person), .text($0.office), Value($0.from?.description),
          Value($0.to?.description), .text($0.precision.rawValue), .text($0.source),
        ]
      })
  }

  private func loadMemberships(_ actors: ActorDictionary) throws {
    try connection.execute("DELETE FROM membership")
    try write(
      """
      INSERT INTO membership (organisation_id, member_id, valid_from, valid_to, precision, source)
      SELECT o.id, m.id, ?3, ?4, ?5, ?6 FROM actor AS o, actor AS m WHERE o.uid = ?1 AND m.uid = ?2
      """,
      actors.memberships.map {
        [
          .text($0.organisation), .text($0.country), Value($0.lifetime.from?.description),
          Value($0.lifetime.to?.description), .text($0.precision.rawValue), .text($0.source),
        ]
      })
  }

  private func write(_ sql: String, _ rows: [[Value]]) throws {
    let statement = try connection.prepare(sql)
    for row in rows {
      try statement.bind(all: row)
      try statement.run()
    }
  }
}

extension Value {
  /// The text, or NULL for nil.
  init(_ text: String?) { self = text.map(Value.text) ?? .null }
}
