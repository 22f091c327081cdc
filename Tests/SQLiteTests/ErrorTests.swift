import SQLite
import Testing

struct ErrorTests {
  let connection: Connection

  init() throws {
    connection = try Connection(.memory)
    try connection.execute(
      """
      CREATE TABLE actor (id INTEGER PRIMARY KEY, code TEXT UNIQUE NOT NULL) STRICT;
      CREATE TABLE role (
        actor INTEGER NOT NULL REFERENCES actor (id),
        word TEXT CHECK (word <> ''),
        PRIMARY KEY (actor, word)
      ) STRICT, WITHOUT ROWID;
      CREATE TRIGGER keep BEFORE DELETE ON actor BEGIN SELECT raise(ABORT, 'kept'); END;
      INSERT INTO actor VALUES (1, 'CHL');
      INSERT INTO role VALUES (1, 'envoy');
      """)
  }

  @Test(arguments: [
    ("INSERT INTO actor VALUES (1, 'ARG')", ResultCode.constraintPrimaryKey),
    ("INSERT INTO actor VALUES (2, 'CHL')", .constraintUnique),
    ("INSERT INTO actor VALUES (2, NULL)", .constraintNotNull),
    ("INSERT INTO actor VALUES (2, x'41')", .constraintDataType),
    ("INSERT INTO role VALUES (9, 'envoy')", .constraintForeignKey),
    ("INSERT INTO role VALUES (1, '')", .constraintCheck),
    ("INSERT INTO role VALUES (1, 'envoy')", .constraintPrimaryKey),
    ("DELETE FROM actor", .constraintTrigger),
  ])
  func constraintHasItsOwnCodeAndStoresNothing(sql: String, code: ResultCode) throws {
    let error = #expect(throws: SQLiteError.self) { try connection.prepare(sql).run() }
    #expect(error?.code == code)
    #expect(error?.code.primary == .constraint)
    #expect(error?.sql == sql)
    #expect(
      try connection.value(of: "SELECT (SELECT count(*) FROM actor) || (SELECT count(*) FROM role)")
        == "11")
  }

  @Test func primaryCodeMatchesItsExtendedCodesInASwitch() {
    func name(_ code: ResultCode) -> String {
      switch code {
      case .constraintUnique: "unique"
      case .constraint: "constraint"
      case .interrupted: "interrupted"
      default: "other"
      }
    }
    #expect(name(.constraintUnique) == "unique")
    #expect(name(.constraintCheck) == "constraint")
    #expect(name(.constraint) == "constraint")
    #expect(name(.deadlineExceeded) == "interrupted")
    #expect(name(.busy) == "other")
    #expect(ResultCode.constraint != .constraintUnique)
  }

  @Test func extendedCodeDoesNotMatchItsPrimary() {
    #expect(!(ResultCode.constraintUnique ~= .constraint))
    #expect(!(ResultCode.constraintUnique ~= .constraintCheck))
  }

  @Test func errorInTheSQLPrintsItsLineWithACaret() throws {
    let sql = "SELECT id,\n\tcode -- é\nFROM actor\nWHERE nome = 'é'"
    let error = #expect(throws: SQLiteError.self) { _ = try connection.prepare(sql) }
    #expect(error?.code == .error)
    #expect(error?.offset == 40)
    #expect(
      error?.description == """
        no such column: nome (SQLite 1, SQL logic error)
        4 | WHERE nome = 'é'
          |       ^
        """)
  }

  @Test func caretStandsUnderTheCharacterWhateverComesBefore() throws {
    let error = #expect(throws: SQLiteError.self) {
      _ = try connection.prepare("\tSELECT 'né\u{301}e', nome")
    }
    #expect(
      error?.description.hasSuffix("1 | \tSELECT 'né\u{301}e', nome\n  | \t              ^")
        == true)
  }

  @Test func errorInAScriptCountsFromItsBeginning() throws {
    let script = "SELECT 1;\nSELECT 2;\nSELECT FORM actor;"
    let error = #expect(throws: SQLiteError.self) { try connection.execute(script) }
    #expect(error?.sql == script)
    #expect(error?.description.contains("3 | SELECT FORM actor;\n  | ") == true)
  }

  @Test func errorWithoutAPlacePrintsAllTheSQL() {
    let error = SQLiteError(.busy, "database is locked", sql: "DELETE\nFROM actor")
    #expect(
      error.description
        == "database is locked (SQLite 5, database is locked)\n1 | DELETE\n2 | FROM actor")
  }

  @Test(arguments: [0, 6, 7, 8, 99, -1]) func anyOffsetCanBePrinted(offset: Int) {
    let error = SQLiteError(.error, "wrong", sql: "SELECT\n1", offset: offset)
    #expect(error.description.hasSuffix("^"))
  }

  @Test func boundValuesAreNotPartOfAnError() throws {
    let insert = try connection.prepare("INSERT INTO actor VALUES (?1, ?2)")
    try insert.bind(1, "secret")
    let error = #expect(throws: SQLiteError.self) { try run(insert) }
    #expect(error?.description.contains("secret") == false)
    #expect(error?.description.contains("?2") == true)
  }

  @Test func statementCanRunAgainAfterAnError() throws {
    let insert = try connection.prepare("INSERT INTO actor VALUES (?1, ?2)")
    try insert.bind(1, "ARG")
    #expect(throws: SQLiteError.self) { try run(insert) }
    try insert.run(2, "ARG")
    #expect(try connection.value(of: "SELECT count(*) FROM actor") == 2)
  }

  func run(_ statement: borrowing Statement) throws { try statement.run() }
}
