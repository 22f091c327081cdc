import SQLite
import Testing

struct TransactionTests {
  struct Refusal: Error, Equatable {}

  let connection: Connection

  init() throws {
    connection = try Connection(.memory)
    try connection.execute(
      "CREATE TABLE t (a INTEGER UNIQUE, p INTEGER REFERENCES t (a) DEFERRABLE INITIALLY DEFERRED)")
  }

  func insert(_ number: Int) throws {
    try connection.prepare("INSERT INTO t (a) VALUES (?1)").run(number)
  }

  func numbers() throws -> [Int] {
    let query = try connection.prepare("SELECT a FROM t ORDER BY a")
    var numbers: [Int] = []
    while try query.step() { numbers.append(try query.int(0)) }
    return numbers
  }

  @Test func bodyIsCommittedAndItsResultReturned() throws {
    let result = try connection.transaction {
      try insert(1)
      #expect(connection.isInTransaction)
      return "done"
    }
    #expect(result == "done")
    #expect(!connection.isInTransaction)
    #expect(try numbers() == [1])
  }

  @Test func errorOfTheBodyUndoesAllAndIsThrown() throws {
    #expect(throws: Refusal()) {
      try connection.transaction {
        try insert(1)
        throw Refusal()
      }
    }
    #expect(try numbers() == [])
    #expect(!connection.isInTransaction)
  }

  @Test func errorOfTheBodyWinsWhereTheTransactionIsAlreadyGone() throws {
    #expect(throws: Refusal()) {
      try connection.transaction {
        try connection.execute("ROLLBACK")
        throw Refusal()
      }
    }
    #expect(!connection.isInTransaction)
  }

  @Test func errorInsideUndoesOnlyTheInside() throws {
    try connection.transaction {
      try insert(1)
      #expect(throws: Refusal()) {
        try connection.transaction {
          try insert(2)
          try connection.transaction { try insert(3) }
          throw Refusal()
        }
      }
      try connection.transaction { try insert(4) }
    }
    #expect(try numbers() == [1, 4])
  }

  @Test func errorOutsideUndoesWhatTheInsideDid() throws {
    #expect(throws: Refusal()) {
      try connection.transaction {
        try connection.transaction { try insert(1) }
        throw Refusal()
      }
    }
    #expect(try numbers() == [])
  }

  @Test func constraintInTheBodyIsThrownAsItself() throws {
    let error = #expect(throws: SQLiteError.self) {
      try connection.transaction {
        try insert(1)
        try insert(1)
      }
    }
    #expect(error?.code == .constraintUnique)
    #expect(try numbers() == [])
  }

  @Test func commitThatFailsUndoesAll() throws {
    let error = #expect(throws: SQLiteError.self) {
      try connection.transaction { try connection.execute("INSERT INTO t VALUES (1, 99)") }
    }
    #expect(error?.code == .constraintForeignKey)
    #expect(!connection.isInTransaction)
    #expect(try numbers() == [])
  }

  @Test func deferredTransactionReadsOneStateWhileAnotherConnectionWrites() throws {
    let directory = try TemporaryDirectory()
    let writer = try Connection(.file(directory.path("two.db")))
    try writer.execute("CREATE TABLE t (a); INSERT INTO t VALUES (1)")
    let reader = try Connection(.file(directory.path("two.db"), .readOnly))
    try reader.transaction(.deferred) {
      #expect(try reader.value(of: "SELECT count(*) FROM t") == 1)
      try writer.execute("INSERT INTO t VALUES (2)")
      #expect(try reader.value(of: "SELECT count(*) FROM t") == 1)
    }
    #expect(try reader.value(of: "SELECT count(*) FROM t") == 2)
  }
}
