internal import Embedded
internal import SQLite

/// The numbered files of `schema/`, applied in order, each in a transaction with its `user_version`.
///
/// A file is never edited once shipped; a change is a further file.
struct Migration {
  /// Its place in the order, from 1; the database's `user_version` once it is applied.
  let number: Int
  /// The file's path: `schema/0001-events.sql`.
  let path: String
  /// Its DDL.
  let sql: String

  /// Every migration of this binary, in order.
  static let all: [Migration] = EmbeddedFile.files(under: "schema/").enumerated().map {
    index, file in
    Migration(number: index + 1, path: file.path, sql: file.text)
  }

  /// Brings a database to this binary's schema; nothing is written when it is there already.
  ///
  /// - Throws: `EventStoreError.newerSchema` for a database of a later version, and
  ///   `.foreignDatabase` for one that holds other tables.
  static func apply(to connection: Connection, path: String) throws {
    let version = try version(of: connection, path: path)
    for migration in all where migration.number > version {
      try connection.transaction {
        // Another writer may have come first while this one waited for the lock.
        guard try connection.userVersion() < migration.number else { return }
        try connection.execute(migration.sql)
        try connection.setUserVersion(Int32(migration.number))
      }
    }
  }

  /// The schema's version of a database, 0 for an empty one.
  ///
  /// - Throws: `EventStoreError` for a database this binary cannot read.
  static func version(of connection: Connection, path: String) throws -> Int {
    // One state for both reads, since another writer may be making the tables just now.
    try connection.transaction(.deferred) {
      let version = try connection.userVersion()
      guard try isOurs(version, connection) else {
        throw Journal(of: path).isFilled
          ? EventStoreError.foreignJournal(path: path) : .foreignDatabase(path: path)
      }
      guard version <= all.count else {
        throw EventStoreError.newerSchema(path: path, found: version, known: all.count)
      }
      return version
    }
  }

  /// Whether a database is empty or has tables of the first migration; a version alone says little,
  /// since many programs count theirs from 1.
  private static func isOurs(_ version: Int, _ connection: Connection) throws -> Bool {
    guard version > 0 else {
      return try connection.value(of: "SELECT count(*) FROM sqlite_schema") == .integer(0)
    }
    return try connection.value(
      of: """
        SELECT count(*) FROM sqlite_schema
        WHERE type = 'table' AND name IN ('document', 'event', 'mention', 'seed')
        """) == .integer(4)
  }
}
