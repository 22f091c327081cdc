internal import SQLite
internal import Spelling

/// The keys by which names are looked up, which follow from the names.
struct NameKeyCheck {
  let connection: Connection

  func findings() throws -> [Finding] {
    let keys = try wrong().map { String($0.id) }
    guard !keys.isEmpty else { return [] }
    return [
      Finding(
        .derived, in: "actor_name", keys: keys,
        cause: "is looked up by a key that is not its name's", remedy: Finding.repair)
    ]
  }

  func mend() throws {
    let update = try connection.prepare("UPDATE actor_name SET name_key = ?2 WHERE id = ?1")
    for (id, key) in try wrong() { try update.run(id, key) }
  }

  private func wrong() throws -> [(id: Int64, key: String)] {
    let query = try connection.prepare("SELECT id, name, name_key FROM actor_name ORDER BY id")
    var wrong: [(id: Int64, key: String)] = []
    while try query.step() {
      let key = try query.text(1).folded
      if try query.text(2) != key { wrong.append((try query.int64(0), key)) }
    }
    return wrong
  }
}
