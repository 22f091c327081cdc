import SQLite
import Testing

/// What happens when another connection, the disk or the file itself stands in the way.
struct FailureTests {
  let directory: TemporaryDirectory
  let connection: Connection

  init() throws {
    directory = try TemporaryDirectory()
    connection = try Connection(.file(directory.path("t.db")))
    try connection.execute("CREATE TABLE t (a, b)")
  }

  func fill(rows: Int) throws {
    let insert = try connection.prepare("INSERT INTO t VALUES (?1, ?2)")
    try connection.transaction {
      for row in 0..<rows { try insert.run(row, String(repeating: "x", count: 500)) }
    }
  }

  @Test func secondWriterIsBusyUntilTheFirstIsDone() throws {
    let second = try Connection(.file(directory.path("t.db")), busyTimeout: .zero)
    try connection.transaction {
      try fill(rows: 1)
      let error = #expect(throws: SQLiteError.self) {
        try second.transaction { Issue.record("the body must not run") }
      }
      #expect(error?.code == .busy)
      #expect(try second.value(of: "SELECT count(*) FROM t") == 0)
    }
    try second.transaction { try second.execute("INSERT INTO t VALUES (2, 2)") }
    #expect(try connection.value(of: "SELECT count(*) FROM t") == 2)
  }

  @Test func readerThatTurnsWriterTooLateIsBusyAtOnce() throws {
    let second = try Connection(.file(directory.path("t.db")))
    let error = #expect(throws: SQLiteError.self) {
      try second.transaction(.deferred) {
        _ = try second.value(of: "SELECT count(*) FROM t")
        try connection.execute("INSERT INTO t VALUES (1, 1)")
        try second.execute("INSERT INTO t VALUES (2, 2)")
      }
    }
    #expect(error?.code == .busySnapshot)
  }

  @Test func fullDiskUndoesTheTransactionAndKeepsWhatWasThere() throws {
    try fill(rows: 10)
    try connection.execute("PRAGMA max_page_count = 8")
    let error = #expect(throws: SQLiteError.self) { try fill(rows: 1000) }
    #expect(error?.code == .full)
    #expect(!connection.isInTransaction)
    #expect(try connection.value(of: "SELECT count(*) FROM t") == 10)
    #expect(try connection.integrityCheck().isEmpty)
    try connection.execute("PRAGMA max_page_count = 100")
    try fill(rows: 10)
    #expect(try connection.value(of: "SELECT count(*) FROM t") == 20)
  }

  @Test func fullDiskWithinANestedTransactionIsStillTheErrorThrown() throws {
    try connection.execute("PRAGMA max_page_count = 8")
    let error = #expect(throws: SQLiteError.self) {
      try connection.transaction { try fill(rows: 1000) }
    }
    #expect(error?.code == .full)
    #expect(!connection.isInTransaction)
  }

  @Test func damagedPageIsCorruptWhenReadAndFoundByTheCheck() throws {
    try fill(rows: 100)
    try connection.checkpoint()
    var bytes = try directory.bytes(of: "t.db")
    for index in 4096..<8192 { bytes[index] ^= 0xFF }
    let path = try directory.write(bytes, to: "damaged.db")
    let damaged = try Connection(.file(path, .readOnly))
    let error = #expect(throws: SQLiteError.self) {
      try damaged.value(of: "SELECT sum(length(b)) FROM t")
    }
    #expect(error.map { ResultCode.corrupt ~= $0.code } == true)
    #expect(try !damaged.integrityCheck().isEmpty)
  }

  @Test func fileCutShortIsCorrupt() throws {
    try fill(rows: 100)
    try connection.checkpoint()
    let half = try directory.bytes(of: "t.db").prefix(3 * 4096)
    let path = try directory.write(half, to: "half.db")
    let error = #expect(throws: SQLiteError.self) {
      try Connection(.file(path, .readOnly)).value(of: "SELECT sum(length(b)) FROM t")
    }
    #expect(error.map { ResultCode.corrupt ~= $0.code } == true)
  }
}
