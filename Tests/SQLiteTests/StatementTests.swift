import SQLite
import Testing

struct StatementTests {
  let connection: Connection

  init() throws {
    connection = try Connection(.memory)
    try connection.execute("CREATE TABLE t (id INTEGER PRIMARY KEY, name TEXT, weight REAL)")
  }

  func count() throws -> Value { try connection.value(of: "SELECT count(*) FROM t") }

  @Test(arguments: [
    ("SELECT 1; SELECT 2", 10), ("SELECT 1;\n-- so\n  DROP TABLE t", 18),
    ("SELECT 1; nonsense", 10), ("SELECT 1;\0", 9), ("SELECT 1 /* ; */; /* ; */ x", 26),
  ])
  func secondStatementIsRefusedWithItsPlace(sql: String, offset: Int) {
    let error = #expect(throws: SQLiteError.self) { _ = try connection.prepare(sql) }
    #expect(error?.code == .misuse)
    #expect(error?.offset == offset)
  }

  @Test(arguments: ["", " \n\t", ";", ";;", "-- nothing", "/* nothing", "/* a */ ; -- b\n;"])
  func emptySQLIsRefused(sql: String) {
    let error = #expect(throws: SQLiteError.self) { _ = try connection.prepare(sql) }
    #expect(error?.code == .misuse)
    #expect(error?.message == "no statement in the SQL")
  }

  @Test(arguments: [
    "SELECT 1", "SELECT 1;", "SELECT 1 ;; -- end", "/* a */ SELECT 1 /* b", "\tSELECT 1;\r\n/**/",
  ])
  func blanksAndCommentsMayFollow(sql: String) throws {
    let query = try connection.prepare(sql)
    let isAtRow = try query.step()
    #expect(isAtRow)
    #expect(try query.int(0) == 1)
  }

  @Test func scriptRunsAllStatementsAndIgnoresRows() throws {
    try connection.execute(
      "INSERT INTO t (name) VALUES ('a'); SELECT * FROM t; -- c\n ;INSERT INTO t (name) VALUES ('b')"
    )
    #expect(try count() == 2)
    try connection.execute("")
    try connection.execute("-- nothing")
  }

  @Test func scriptStopsAtTheStatementThatFailsAndPointsToIt() throws {
    let script =
      "INSERT INTO t VALUES (1, 'a', 0);\n INSERT INTO t VALUES (1, 'b', 0);\nDROP TABLE t"
    let error = #expect(throws: SQLiteError.self) { try connection.execute(script) }
    #expect(error?.code == .constraintPrimaryKey)
    #expect(error?.offset == 35)
    #expect(try count() == 1)
  }

  @Test func scriptWithANULIsAnErrorAndNotCutShort() {
    let error = #expect(throws: SQLiteError.self) {
      try connection.execute("SELECT 1;\0 DROP TABLE t")
    }
    #expect(error?.offset == 9)
  }

  @Test(arguments: [":name", "@name", "$name", "?1"])
  func parameterIsBoundByItsName(name: String) throws {
    let insert = try connection.prepare("INSERT INTO t (name) VALUES (\(name))")
    #expect(insert.parameterNames == [name])
    try insert.bind("Chile", to: name)
    try insert.run()
    #expect(try connection.value(of: "SELECT name FROM t") == "Chile")
  }

  @Test(arguments: ["name", ":nam", ":names", "", "?2"])
  func wrongParameterNameIsAnErrorThatListsTheNames(name: String) throws {
    let insert = try connection.prepare("INSERT INTO t (name, weight) VALUES (:name, :weight)")
    let error = #expect(throws: SQLiteError.self) { try bind(insert, to: name) }
    #expect(error?.code == .range)
    #expect(error?.message == "no parameter \(name); the statement has :name, :weight")
  }

  @Test(arguments: [-1, 0, 3, Int.max, Int.min])
  func wrongParameterNumberIsAnError(index: Int) throws {
    let insert = try connection.prepare("INSERT INTO t (name, weight) VALUES (?, ?)")
    let error = #expect(throws: SQLiteError.self) { try "x".bind(to: insert, at: index) }
    #expect(error?.code == .range)
  }

  @Test(arguments: [[], ["a"], ["a", 1.5, "c"]] as [[Value]])
  func wrongNumberOfValuesIsAnErrorAndStoresNothing(values: [Value]) throws {
    let insert = try connection.prepare("INSERT INTO t (name, weight) VALUES (?, ?)")
    let error = #expect(throws: SQLiteError.self) { try bind(insert, all: values) }
    #expect(error?.code == .range)
    #expect(error?.message == "\(values.count) values for 2 parameters")
    #expect(try count() == 0)
  }

  @Test func parameterNeverBoundIsAnErrorAndStoresNothing() throws {
    let insert = try connection.prepare("INSERT INTO t (name, weight) VALUES (:name, ?)")
    #expect(throws: SQLiteError.self) { try run(insert) }
    try insert.bind("a", to: ":name")
    let error = #expect(throws: SQLiteError.self) { try run(insert) }
    #expect(error?.code == .misuse)
    #expect(error?.message == "parameters never bound: number 2")
    #expect(try count() == 0)
  }

  @Test func bindingsStayUntilCleared() throws {
    let insert = try connection.prepare("INSERT INTO t (name) VALUES (?1)", .persistent)
    try insert.run("a")
    try insert.run()
    #expect(try count() == 2)
    insert.clearBindings()
    #expect(throws: SQLiteError.self) { try run(insert) }
  }

  @Test func bindingBetweenRowsIsAnErrorUntilReset() throws {
    let query = try connection.prepare("SELECT ?1 UNION ALL SELECT 2")
    try query.bind(1)
    _ = try query.step()
    let error = #expect(throws: SQLiteError.self) { try "x".bind(to: query, at: 1) }
    #expect(error?.code == .misuse)
    query.reset()
    try query.bind("x")
    _ = try query.step()
    #expect(try query.text(0) == "x")
  }

  @Test func queryBeginsAnewAfterItsLastRow() throws {
    let query = try connection.prepare("SELECT ?1 UNION ALL SELECT ?1 + 1")
    for start in [1, 5] {
      try query.bind(start)
      var numbers: [Int] = []
      while try query.step() { numbers.append(try query.int(0)) }
      #expect(numbers == [start, start + 1])
    }
  }

  @Test(arguments: ["SELECT 1", "INSERT INTO t (name) VALUES ('a') RETURNING id"])
  func runRefusesAStatementThatReturnsRows(sql: String) throws {
    let statement = try connection.prepare(sql)
    let error = #expect(throws: SQLiteError.self) { try run(statement) }
    #expect(error?.code == .misuse)
    #expect(try count() == 0)
  }

  @Test func columnsAreDescribedBeforeTheFirstStep() throws {
    let query = try connection.prepare("SELECT id, weight AS w, 1 + 1 FROM t")
    #expect(query.columnCount == 3)
    #expect(query.columnNames == ["id", "w", "1 + 1"])
    #expect(query.columnDeclaredType(0) == "INTEGER")
    #expect(query.columnDeclaredType(1) == "REAL")
    #expect(query.columnDeclaredType(2) == nil)
    #expect(try connection.prepare("DELETE FROM t").columnCount == 0)
  }

  @Test func readingAndWritingStatementsAreToldApart() throws {
    #expect(try connection.prepare("SELECT * FROM t").isReadOnly)
    #expect(try !connection.prepare("DELETE FROM t").isReadOnly)
  }

  @Test func changesAndRowNumbersAreCounted() throws {
    let insert = try connection.prepare("INSERT OR IGNORE INTO t (id, name) VALUES (?1, ?2)")
    try insert.run(41, "a")
    #expect((connection.changes, connection.lastInsertedRowID) == (1, 41))
    try insert.run(41, "b")
    #expect((connection.changes, connection.lastInsertedRowID) == (0, 41))
    try insert.run(Int64.max, "c")
    try connection.execute("UPDATE t SET name = 'd'")
    #expect((connection.changes, connection.lastInsertedRowID) == (2, .max))
    #expect(connection.totalChanges == 4)
  }

  @Test func statementKeepsItsConnectionOpen() throws {
    let query = try openedElsewhere()
    let isAtRow = try query.step()
    #expect(isAtRow)
    #expect(try query.int(0) == 7)
  }

  func openedElsewhere() throws -> Statement { try Connection(.memory).prepare("SELECT 7") }

  func bind(_ statement: borrowing Statement, to name: String) throws {
    try statement.bind("x", to: name)
  }

  func bind(_ statement: borrowing Statement, all values: [Value]) throws {
    try statement.bind(all: values)
  }

  func run(_ statement: borrowing Statement) throws { try statement.run() }
}
