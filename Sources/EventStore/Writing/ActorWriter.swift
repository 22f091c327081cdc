internal import EventModel
internal import SQLite
internal import Spelling

/// Finds the row of an actor, and makes one for an actor composed from a text.
struct ActorWriter: ~Copyable {
  private let connection: Connection
  private let find: Statement
  private let insert: Statement
  private let insertName: Statement

  init(_ connection: Connection) throws {
    let find = try connection.prepare("SELECT id FROM actor WHERE uid = ?1")
    let insert = try connection.prepare(
      "INSERT INTO actor (uid, name, code, kind, country) VALUES (?1, ?2, ?3, ?4, ?5)")
    let insertName = try connection.prepare(
      "INSERT INTO actor_name (actor_id, name, kind, name_key) VALUES (?1, ?2, 'name', ?3)")
    self.connection = connection
    self.find = find
    self.insert = insert
    self.insertName = insertName
  }

  func row(of actor: PoliticalActor) throws -> Int64 {
    try find.bind(actor.id)
    let known = try find.step() ? find.int64(0) : nil
    find.reset()
    if let known { return known }
    try insert.run(
      actor.id, actor.name, actor.code, actor.kind.rawValue,
      actor.country
    )
    let row = connection.lastInsertedRowID
    try insertName.run(row, actor.name, actor.name.folded)
    return row
  }
}
