import EventStore
import SQLite
import Spelling

/// An error of a person's SQL, with the nearest table or column to a name that is none.
struct SchemaHint: Error, CustomStringConvertible {
  private let error: SQLiteError
  private let nearest: String

  /// Nil where no name of the SQL is at fault, or none of the schema is near it.
  init?(_ error: SQLiteError, _ reader: EventReader) throws {
    guard error.code == .error, let sql = error.sql else { return nil }
    let known = try reader.schemaNames()
    let folded = Set(known.map { $0.lowercased() })
    let names = Self.names(in: sql)
    // SQLite gives a wrong column's place and no table's: those stand after FROM and JOIN.
    let suspects =
      error.offset.map { offset in names.filter { $0.offset == offset } }
      ?? zip(names, names.dropFirst())
      .filter { ["from", "join"].contains($0.0.name.lowercased()) }.map(\.1)
    let nearest = suspects.lazy.filter { !folded.contains($0.name.lowercased()) }
      .compactMap { Vocabulary(known).nearest(to: $0.name) }.first
    guard let nearest else { return nil }
    self.error = error
    self.nearest = nearest
  }

  var description: String { "\(error)\ndid you mean '\(nearest)'?" }

  /// The words of SQL outside of quotes, each with its offset in bytes; a column after a dot has the
  /// offset of its table, as SQLite's own errors have.
  private static func names(in sql: String) -> [(name: String, offset: Int)] {
    var names: [(name: String, offset: Int)] = []
    var word: [UInt8] = []
    var start = 0
    var quote: UInt8?
    for (offset, byte) in (Array(sql.utf8) + [0]).enumerated() {
      if let open = quote {
        if byte == open { quote = nil }
        continue
      }
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"):
        if word.isEmpty { start = offset }
        word.append(byte)
      default:
        if byte == UInt8(ascii: "'") { quote = byte }
        if !word.isEmpty { names.append((String(decoding: word, as: UTF8.self), start)) }
        word = []
      }
    }
    return names
  }
}
