import Foundation
import SQLite
import Testing

struct OpeningTests {
  let directory: TemporaryDirectory

  init() throws {
    directory = try TemporaryDirectory()
  }

  @Test func missingFileIsCreatedForWriting() throws {
    let path = directory.path("new.db")
    let connection = try Connection(.file(path))
    try connection.execute("CREATE TABLE t (a)")
    #expect(FileManager.default.fileExists(atPath: path))
    #expect(!connection.isReadOnly)
  }

  @Test func missingFileIsAnErrorForReadingAndIsNotCreated() throws {
    let path = directory.path("missing.db")
    let error = #expect(throws: SQLiteError.self) { try Connection(.file(path, .readOnly)) }
    #expect(error?.code == .cannotOpen)
    #expect(error?.message == "cannot open \(path): no such file")
    #expect(try directory.names().isEmpty)
  }

  @Test func fileInAMissingDirectoryIsAnError() throws {
    let path = directory.path("missing/new.db")
    let error = #expect(throws: SQLiteError.self) { try Connection(.file(path)) }
    #expect(error?.code == .cannotOpen)
    #expect(error?.message == "cannot open \(path): no such directory")
  }

  @Test(arguments: [Connection.Mode.readOnly, .readWrite])
  func directoryIsAnError(mode: Connection.Mode) throws {
    let path = directory.path("")
    let error = #expect(throws: SQLiteError.self) { try Connection(.file(path, mode)) }
    #expect(error?.message == "cannot open \(path): it is a directory, not a file")
  }

  @Test(arguments: [Connection.Mode.readOnly, .readWrite])
  func fileThatIsNoDatabaseIsAnErrorAndStaysAsItWas(mode: Connection.Mode) throws {
    let text = String(repeating: "Dear Sir, I have the honour. ", count: 400)
    let path = try directory.write(text.utf8, to: "letter.txt")
    let error = #expect(throws: SQLiteError.self) { try Connection(.file(path, mode)) }
    #expect(error?.code == .notADatabase)
    #expect(error?.message == "cannot open \(path): the file is not an SQLite database")
    #expect(try directory.bytes(of: "letter.txt") == Array(text.utf8))
    #expect(try directory.names() == ["letter.txt"])
  }

  @Test(arguments: ["", "a\0b"]) func pathThatIsNoneIsAnError(path: String) {
    let error = #expect(throws: SQLiteError.self) { try Connection(.file(path)) }
    #expect(error?.code == .cannotOpen)
  }

  /// The kernel refuses files there to everyone, the superuser included.
  @Test(.enabled(if: FileManager.default.fileExists(atPath: "/sys/kernel")))
  func directoryThatMayNotBeWrittenIsAnError() {
    let error = #expect(throws: SQLiteError.self) { try Connection(.file("/sys/new.db")) }
    #expect(error?.code == .cannotOpen)
    #expect(
      error?.message == "cannot open /sys/new.db: the directory does not allow a new file")
  }

  @Test func pathThroughAFileIsAnError() throws {
    let path = try directory.write([], to: "empty") + "/new.db"
    let error = #expect(throws: SQLiteError.self) { try Connection(.file(path)) }
    #expect(error?.code == .cannotOpen)
    #expect(error?.message.hasPrefix("cannot open \(path): ") == true)
  }

  @Test func emptyFileIsAnEmptyDatabase() throws {
    let path = try directory.write([], to: "empty")
    try Connection(.file(path)).execute("CREATE TABLE t (a)")
    #expect(try Connection(.file(path, .readOnly)).value(of: "SELECT count(*) FROM t") == 0)
  }

  @Test(.enabled(if: geteuid() != 0, "the superuser may write any file"))
  func fileThatMayNotBeWrittenIsAnErrorForWritingOnly() throws {
    let path = directory.path("kept.db")
    try Connection(.file(path)).execute("PRAGMA journal_mode = DELETE; CREATE TABLE t (a)")
    try FileManager.default.setAttributes([.posixPermissions: 0o400], ofItemAtPath: path)
    let error = #expect(throws: SQLiteError.self) { try Connection(.file(path)) }
    #expect(error?.code == .readOnly)
    #expect(try Connection(.file(path, .readOnly)).value(of: "SELECT count(*) FROM t") == 0)
  }

  @Test func readOnlyConnectionReadsButRefusesToWrite() throws {
    let path = directory.path("kept.db")
    let writer = try Connection(.file(path))
    try writer.execute("CREATE TABLE t (a); INSERT INTO t VALUES (7)")
    let reader = try Connection(.file(path, .readOnly))
    #expect(reader.isReadOnly)
    let error = #expect(throws: SQLiteError.self) { try reader.execute("DELETE FROM t") }
    #expect(error?.code == .readOnly)
    #expect(try reader.transaction { try reader.value(of: "SELECT a FROM t") } == 7)
  }

  @Test func pathThatLooksLikeAURIIsAPath() throws {
    let before = FileManager.default.currentDirectoryPath
    let name = "file:\(UUID().uuidString)?mode=memory"
    try Connection(.file(name)).execute("CREATE TABLE t (a)")
    defer { try? FileManager.default.removeItem(atPath: before + "/" + name) }
    #expect(FileManager.default.fileExists(atPath: before + "/" + name))
  }

  @Test func memoryDatabasesAreApart() throws {
    let first = try Connection(.memory)
    try first.execute("CREATE TABLE t (a)")
    let second = try Connection(.memory)
    #expect(throws: SQLiteError.self) { try second.execute("SELECT * FROM t") }
  }

  @Test func fileIsInWALModeAndLeavesOneFileWhenClosed() throws {
    do {
      let connection = try Connection(.file(directory.path("wal.db")))
      #expect(try connection.value(of: "PRAGMA journal_mode") == "wal")
      try connection.execute("CREATE TABLE t (a)")
      #expect(try directory.names().contains("wal.db-wal"))
    }
    #expect(try directory.names() == ["wal.db"])
  }

  @Test func foreignKeysAreEnforcedAndQuotedNamesAreNeverText() throws {
    let connection = try Connection(.memory)
    #expect(try connection.value(of: "PRAGMA foreign_keys") == 1)
    #expect(throws: SQLiteError.self) { try connection.value(of: #"SELECT "chile""#) }
  }

  @Test(arguments: [.seconds(Int64.max), .seconds(-1), .zero] as [Duration])
  func anyBusyTimeoutIsTaken(timeout: Duration) throws {
    let connection = try Connection(.memory, busyTimeout: timeout)
    #expect(try connection.value(of: "SELECT 1") == 1)
  }

  @Test func manyMayCreateOneFileAtTheSameTime() async throws {
    let path = directory.path("shared.db")
    try await withThrowingTaskGroup(of: Void.self) { group in
      for number in 0..<16 {
        group.addTask {
          let connection = try Connection(.file(path), busyTimeout: .seconds(60))
          try connection.transaction {
            try connection.execute("CREATE TABLE IF NOT EXISTS t (a)")
            try connection.prepare("INSERT INTO t VALUES (?1)").run(number)
          }
        }
      }
      try await group.waitForAll()
    }
    #expect(try Connection(.file(path)).value(of: "SELECT sum(a) FROM t") == 120)
  }

  @Test func fullTextIndexIsKeptByTriggersOfATrustedSchema() throws {
    let connection = try Connection(.memory, schema: .trusted)
    try connection.execute(
      """
      CREATE TABLE sentence (id INTEGER PRIMARY KEY, text TEXT NOT NULL) STRICT;
      CREATE VIRTUAL TABLE sentence_text
        USING fts5 (text, content = 'sentence', content_rowid = 'id');
      CREATE TRIGGER sentence_added AFTER INSERT ON sentence BEGIN
        INSERT INTO sentence_text (rowid, text) VALUES (new.id, new.text);
      END;
      INSERT INTO sentence VALUES (1, 'The envoy left.'), (2, 'The vote was put off.');
      INSERT INTO sentence_text (sentence_text) VALUES ('rebuild');
      """)
    let sql = "SELECT rowid FROM sentence_text WHERE sentence_text MATCH ?1 ORDER BY rank"
    #expect(try connection.value(of: sql, "vote") == 2)
  }

  @Test func schemaIsTrustedOnlyWhereAsked() throws {
    let path = directory.path("t.db")
    #expect(try Connection(.file(path)).value(of: "PRAGMA trusted_schema") == 0)
    let trusting = try Connection(.file(path), schema: .trusted)
    #expect(try trusting.value(of: "PRAGMA trusted_schema") == 1)
  }

  @Test func schemaTablesCannotBeOverwritten() throws {
    let connection = try Connection(.memory)
    #expect(throws: SQLiteError.self) {
      try connection.execute("PRAGMA writable_schema = 1; DELETE FROM sqlite_schema")
    }
  }

  @Test func libraryIsRecentAndHasFullTextSearch() {
    #expect(SQLiteLibrary.version.hasPrefix("3."))
    #expect(SQLiteLibrary.hasFTS5)
    #expect(!SQLiteLibrary.isCompiled(with: "NO_SUCH_OPTION"))
  }
}
