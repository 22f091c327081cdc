import SQLite
import TestSupport

/// A look into a database file past the store, as any other program has it.
struct Database {
  let connection: Connection

  init(_ path: String, _ mode: Connection.Mode = .readOnly) throws {
    // As the store opens it, and as other programs do: triggers may write to full-text tables.
    connection = try Connection(.file(path, mode), schema: .trusted)
  }

  /// The number a query gives.
  func number(_ sql: String) throws -> Int {
    let query = try connection.prepare(sql)
    return try query.step() ? try query.int(0) : 0
  }

  /// The rows of a query, a cell being its text, or NULL.
  func rows(_ sql: String) throws -> [[String]] {
    let query = try connection.prepare(sql)
    var rows: [[String]] = []
    while try query.step() {
      rows.append(try (0..<query.columnCount).map { try query.value($0).shown })
    }
    return rows
  }

  /// The rows of a query for a person to read: `column: value`, an empty line after each row.
  func page(_ sql: String) throws -> String {
    let query = try connection.prepare(sql)
    var page = ""
    while try query.step() {
      for column in 0..<query.columnCount {
        page += "\(query.columnNames[column]): \(try query.value(column).shown)\n"
      }
      page += "\n"
    }
    return page
  }

  /// The rows of every table that an article writes into.
  func counts() throws -> [String: Int] {
    let tables = [
      "document", "sentence", "event", "event_context", "participant", "mention",
      "mention_participant", "relation", "evidence", "actor", "actor_name", "run", "reject",
    ]
    return try Dictionary(
      uniqueKeysWithValues: tables.map { ($0, try number("SELECT count(*) FROM \($0)")) })
  }
}

extension Value {
  /// The value in words.
  fileprivate var shown: String {
    switch self {
    case .null: "NULL"
    case .integer(let number): String(number)
    case .real(let number): String(number)
    case .text(let text): text
    case .blob(let bytes): "\(bytes.count) bytes"
    }
  }
}
