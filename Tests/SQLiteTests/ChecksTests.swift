import SQLite
import Testing

struct ChecksTests {
  let connection: Connection

  init() throws {
    connection = try Connection(.memory)
    try connection.execute(
      """
      CREATE TABLE country (code TEXT PRIMARY KEY) STRICT;
      CREATE TABLE city (id INTEGER PRIMARY KEY, country TEXT REFERENCES country (code)) STRICT;
      CREATE TABLE port (name TEXT PRIMARY KEY, country TEXT REFERENCES country (code))
        STRICT, WITHOUT ROWID;
      CREATE INDEX city_country ON city (country);
      """)
  }

  @Test func soundDatabaseHasNoFindings() throws {
    #expect(try connection.integrityCheck() == [])
    #expect(try connection.foreignKeyCheck() == [])
  }

  @Test func brokenForeignKeysAreListed() throws {
    try connection.execute(
      """
      PRAGMA foreign_keys = OFF;
      INSERT INTO city VALUES (5, 'CHL');
      INSERT INTO port VALUES ('Callao', 'PER');
      """)
    let violations = try connection.foreignKeyCheck()
    #expect(Set(violations.map(\.table)) == ["city", "port"])
    #expect(violations.allSatisfy { $0.parent == "country" && $0.foreignKey == 0 })
    #expect(violations.first { $0.table == "city" }?.rowID == 5)
    #expect(violations.first { $0.table == "port" }?.rowID == nil)
  }

  @Test func queryPlanTellsASearchFromAScan() throws {
    let search = try connection.queryPlan(of: "SELECT id FROM city WHERE country = ?1")
    #expect(search.count == 1)
    #expect(search.first?.hasPrefix("SEARCH city") == true)
    #expect(search.first?.contains("city_country") == true)
    let scan = try connection.queryPlan(of: "SELECT id FROM city WHERE id + 1 = ?1")
    #expect(scan.first?.hasPrefix("SCAN city") == true)
  }

  @Test func aTraceTellsEachStatementWithoutItsValues() throws {
    var traced: [String] = []
    connection.trace { traced.append($0) }
    let sql = "SELECT id FROM city WHERE country = ?1"
    _ = try connection.value(of: sql, "Chile")
    #expect(traced == [sql])
  }

  @Test func queryPlanDoesNotRunTheStatement() throws {
    try connection.execute("INSERT INTO country VALUES ('CHL')")
    _ = try connection.queryPlan(of: "DELETE FROM country")
    #expect(try connection.value(of: "SELECT count(*) FROM country") == 1)
  }

  @Test func userVersionIsKeptAndRolledBackWithItsTransaction() throws {
    struct Refusal: Error {}
    #expect(try connection.userVersion() == 0)
    try connection.setUserVersion(3)
    #expect(throws: Refusal.self) {
      try connection.transaction {
        try connection.setUserVersion(4)
        throw Refusal()
      }
    }
    #expect(try connection.userVersion() == 3)
    try connection.setUserVersion(.min)
    #expect(try connection.userVersion() == Int(Int32.min))
  }

  @Test func checkpointMovesTheWALIntoTheFile() throws {
    let directory = try TemporaryDirectory()
    let file = try Connection(.file(directory.path("t.db")), busyTimeout: .zero)
    try file.execute("CREATE TABLE t (a); INSERT INTO t VALUES (1)")
    let passive = try file.checkpoint(.passive)
    #expect(passive.frames > 0)
    #expect(passive.movedFrames == passive.frames)
    #expect(try !directory.bytes(of: "t.db-wal").isEmpty)
    try file.checkpoint(.truncate)
    #expect(try directory.bytes(of: "t.db-wal").isEmpty)
  }

  @Test func checkpointThatAReaderBlocksIsBusy() throws {
    let directory = try TemporaryDirectory()
    let writer = try Connection(.file(directory.path("t.db")), busyTimeout: .zero)
    try writer.execute("CREATE TABLE t (a)")
    let reader = try Connection(.file(directory.path("t.db"), .readOnly))
    try reader.transaction(.deferred) {
      _ = try reader.value(of: "SELECT count(*) FROM t")
      try writer.execute("INSERT INTO t VALUES (1)")
      let error = #expect(throws: SQLiteError.self) { try writer.checkpoint(.truncate) }
      #expect(error?.code == .busy)
    }
    try writer.checkpoint(.truncate)
  }

  @Test func checkpointWithoutAWALDoesNothing() throws {
    let checkpoint = try connection.checkpoint()
    #expect(checkpoint.frames == 0)
    #expect(checkpoint.movedFrames == 0)
  }
}
