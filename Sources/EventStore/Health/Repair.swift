internal import Ontology
internal import SQLite

/// Mends a database whose pages are sound.
struct Repair {
  let connection: Connection
  let path: String
  let base: KnowledgeBase

  /// Does all that is safe, in an order in which nothing mended is broken again.
  ///
  /// The rows are mended in one transaction; the schema before them, since they need it.
  func run() throws {
    try Migration.apply(to: connection, path: path)
    try connection.transaction { try SchemaCheck(connection: connection).mend() }
    guard try SchemaCheck(connection: connection).hasEveryTable() else { return }
    try connection.execute("REINDEX")
    // Rows are removed before what they refer to is looked at; the check afterwards tells the truth.
    try connection.execute("PRAGMA foreign_keys = OFF")
    try connection.transaction {
      // Removing a sentence writes to its index, so that is made sound first.
      try SearchCheck(connection: connection).mend()
      let orphans = OrphanCheck(connection: connection)
      let seeds = SeedLoading(connection: connection)
      if try !(orphans.findings() + seeds.findings(base)).isEmpty { try seeds.loadAgain(base) }
      try orphans.mend()
      for check in RowCheck.all { try check.mend(in: connection) }
      try orphans.mend()
      try NameKeyCheck(connection: connection).mend()
    }
    try connection.execute("PRAGMA foreign_keys = ON")
    try connection.checkpoint(.passive)
  }
}
