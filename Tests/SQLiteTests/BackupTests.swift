import SQLite
import Testing

struct BackupTests {
  struct Refusal: Error, Equatable {}

  let directory: TemporaryDirectory
  let connection: Connection

  init() throws {
    directory = try TemporaryDirectory()
    connection = try Connection(.file(directory.path("source.db")))
    try connection.execute(
      """
      CREATE TABLE t (a INTEGER PRIMARY KEY, b BLOB);
      WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 500)
      INSERT INTO t SELECT i, randomblob(300) FROM n;
      PRAGMA user_version = 7;
      """)
  }

  func rows(of connection: Connection) throws -> [Value] {
    let query = try connection.prepare("SELECT a, b FROM t ORDER BY a")
    var values: [Value] = []
    while try query.step() { try values.append(contentsOf: [query.value(0), query.value(1)]) }
    return values
  }

  @Test func copyEqualsItsSource() throws {
    let path = directory.path("copy.db")
    try connection.backUp(to: path)
    let copy = try Connection(.file(path))
    #expect(try rows(of: copy) == rows(of: connection))
    #expect(try copy.userVersion() == 7)
    #expect(try copy.integrityCheck().isEmpty)
  }

  @Test func databaseInMemoryIsBackedUpToo() throws {
    let memory = try Connection(.memory)
    try memory.execute("CREATE TABLE t (a, b); INSERT INTO t VALUES (1, 2)")
    try memory.backUp(to: directory.path("copy.db"))
    #expect(try rows(of: Connection(.file(directory.path("copy.db"), .readOnly))) == [1, 2])
  }

  @Test func progressRunsToTheEndStepByStep() throws {
    var steps: [BackupProgress] = []
    try connection.backUp(to: directory.path("copy.db"), pagesPerStep: 10) { steps.append($0) }
    let total = try connection.value(of: "PRAGMA page_count")
    #expect(steps.allSatisfy { .integer(Int64($0.totalPages)) == total })
    #expect(steps.first?.copiedPages == 10)
    #expect(steps.map(\.copiedPages) == steps.map(\.copiedPages).sorted())
    #expect(steps.last.map { $0.copiedPages == $0.totalPages } == true)
  }

  @Test func commitDuringTheBackupIsNotInTheCopyAndDoesNotDisturbIt() throws {
    let before = try rows(of: connection)
    let writer = try Connection(.file(directory.path("source.db")))
    var steps = 0
    try connection.backUp(to: directory.path("copy.db"), pagesPerStep: 5) { _ in
      steps += 1
      try writer.execute("UPDATE t SET b = randomblob(300); INSERT INTO t (b) VALUES (x'00')")
    }
    #expect(steps > 2)
    #expect(try rows(of: Connection(.file(directory.path("copy.db")))) == before)
    #expect(try rows(of: connection).count == before.count + 2 * steps)
  }

  @Test func existingDatabaseIsNotOverwritten() throws {
    let path = directory.path("other.db")
    try Connection(.file(path)).execute("CREATE TABLE other (a)")
    let error = #expect(throws: SQLiteError.self) { try connection.backUp(to: path) }
    #expect(error?.message == "cannot back up to \(path): it holds a database already")
    #expect(try Connection(.file(path)).value(of: "SELECT count(*) FROM other") == 0)
    #expect(throws: SQLiteError.self) { try connection.backUp(to: directory.path("source.db")) }
  }

  @Test func existingFileThatIsNoDatabaseIsNotOverwritten() throws {
    let path = try directory.write("a letter".utf8, to: "letter.txt")
    #expect(throws: SQLiteError.self) { try connection.backUp(to: path) }
    #expect(try directory.bytes(of: "letter.txt") == Array("a letter".utf8))
  }

  @Test func missingDirectoryIsAnError() throws {
    let error = #expect(throws: SQLiteError.self) {
      try connection.backUp(to: directory.path("missing/copy.db"))
    }
    #expect(error?.code == .cannotOpen)
  }

  @Test func errorOfProgressEndsTheBackup() throws {
    #expect(throws: Refusal()) {
      try connection.backUp(to: directory.path("copy.db"), pagesPerStep: 1) { _ in throw Refusal() }
    }
    let copy = try Connection(.file(directory.path("copy.db")))
    #expect(try copy.value(of: "SELECT count(*) FROM sqlite_schema") == 0)
    #expect(!connection.isInTransaction)
  }

  @Test func backupWithinAWriteTransactionIsBusy() throws {
    let error = #expect(throws: SQLiteError.self) {
      try connection.transaction {
        try connection.execute("DELETE FROM t")
        try connection.backUp(to: directory.path("copy.db"))
      }
    }
    #expect(error?.code == .busy)
    #expect(try connection.value(of: "SELECT count(*) FROM t") == 500)
  }
}
