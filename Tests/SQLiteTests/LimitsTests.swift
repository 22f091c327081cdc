import SQLite
import Testing

struct LimitsTests {
  static let endless = """
    WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT count(*) FROM n
    """

  let connection: Connection

  init() throws {
    connection = try Connection(.memory)
    try connection.execute("CREATE TABLE t (a); INSERT INTO t VALUES (1), (2), (3), (4)")
  }

  func countRows() throws -> Int {
    let query = try connection.prepare("SELECT a FROM t")
    var count = 0
    while try query.step() { count += 1 }
    return count
  }

  @Test(arguments: [Duration.zero, .milliseconds(20), .seconds(-1)])
  func deadlineStopsAnEndlessQueryWithItsOwnCode(duration: Duration) throws {
    let error = #expect(throws: SQLiteError.self) {
      try connection.withLimits(QueryLimits(duration: duration)) {
        try connection.value(of: Self.endless)
      }
    }
    #expect(error?.code == .deadlineExceeded)
    #expect(error?.sql == Self.endless)
  }

  @Test func connectionWorksOnAfterADeadline() throws {
    #expect(throws: SQLiteError.self) {
      try connection.withLimits(QueryLimits(duration: .zero)) {
        try connection.value(of: Self.endless)
      }
    }
    let million = Self.endless.replacing("FROM n)", with: "FROM n WHERE i < 1000000)")
    #expect(try connection.value(of: million) == 1_000_000)
  }

  @Test func deadlineUndoesTheTransaction() throws {
    let error = #expect(throws: SQLiteError.self) {
      try connection.withLimits(QueryLimits(duration: .milliseconds(1))) {
        try connection.transaction {
          try connection.execute("DELETE FROM t; INSERT INTO t \(Self.endless)")
        }
      }
    }
    #expect(error?.code == .deadlineExceeded)
    #expect(!connection.isInTransaction)
    #expect(try countRows() == 4)
  }

  @Test func innerDeadlineCannotOutlastTheOuter() throws {
    let error = #expect(throws: SQLiteError.self) {
      try connection.withLimits(QueryLimits(duration: .milliseconds(1))) {
        try connection.withLimits(QueryLimits(duration: .seconds(3600))) {
          try connection.value(of: Self.endless)
        }
      }
    }
    #expect(error?.code == .deadlineExceeded)
  }

  @Test func outerDeadlineHoldsAgainAfterAnInnerGuard() throws {
    let error = #expect(throws: SQLiteError.self) {
      try connection.withLimits(QueryLimits(duration: .milliseconds(1))) {
        try connection.withLimits(QueryLimits(rows: 10)) {}
        _ = try connection.value(of: Self.endless)
      }
    }
    #expect(error?.code == .deadlineExceeded)
  }

  @Test(arguments: [4, 5]) func asManyRowsAsTheLimitAreRead(rows: Int) throws {
    #expect(try connection.withLimits(QueryLimits(rows: rows)) { try countRows() } == 4)
  }

  @Test(arguments: [0, 3]) func oneRowMoreThanTheLimitIsAnError(rows: Int) throws {
    let error = #expect(throws: SQLiteError.self) {
      try connection.withLimits(QueryLimits(rows: rows)) { try countRows() }
    }
    #expect(error?.code == .rowLimitExceeded)
    #expect(try countRows() == 4)
  }

  @Test func rowsOfAnInnerGuardCountForTheOuter() throws {
    let error = #expect(throws: SQLiteError.self) {
      try connection.withLimits(QueryLimits(rows: 7)) {
        #expect(try connection.withLimits(QueryLimits(rows: 5)) { try countRows() } == 4)
        _ = try countRows()
      }
    }
    #expect(error?.code == .rowLimitExceeded)
  }

  @Test func valueLongerThanTheLimitIsTooBig() throws {
    let limits = QueryLimits(valueBytes: 1000)
    let error = #expect(throws: SQLiteError.self) {
      try connection.withLimits(limits) { try connection.value(of: "SELECT zeroblob(1001)") }
    }
    #expect(error?.code == .tooBig)
    let within = try connection.withLimits(limits) {
      try connection.value(of: "SELECT zeroblob(1000)")
    }
    #expect(within == .blob(Array(repeating: 0, count: 1000)))
    #expect(try connection.value(of: "SELECT length(zeroblob(1001))") == 1001)
  }

  @Test func noFileIsAttachedOrWrittenUnderLimits() throws {
    let directory = try TemporaryDirectory()
    let beside = directory.path("beside.db")
    for sql in ["ATTACH '\(beside)' AS beside", "VACUUM INTO '\(beside)'"] {
      #expect(throws: SQLiteError.self) {
        try connection.withLimits(QueryLimits()) { try connection.execute(sql) }
      }
      #expect(try directory.names().isEmpty)
    }
    try connection.execute("VACUUM INTO '\(beside)'")
    let written = try directory.names()
    #expect(written == ["beside.db"])
  }

  @Test func interruptFromAnotherTaskStopsAQueryWithItsOwnCode() async throws {
    let interrupter = connection.interrupter
    let pressing = Task.detached {
      while !Task.isCancelled {
        interrupter.interrupt()
        await Task.yield()
      }
    }
    let error = #expect(throws: SQLiteError.self) { try connection.value(of: Self.endless) }
    pressing.cancel()
    #expect(error?.code == .interrupted)
  }

  @Test func interruptAfterTheConnectionHasClosedDoesNothing() throws {
    let interrupter = try Connection(.memory).interrupter
    interrupter.interrupt()
  }
}
