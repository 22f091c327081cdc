import Embedded
import EventStore
import Foundation
import SQLite
import SampleStore
import TestSupport
import Testing

struct MigrationTests {
  private let folder: TemporaryFolder
  private let newest = EmbeddedFile.files(under: "schema/").count

  init() throws { folder = try TemporaryFolder() }

  @Test func aNewDatabaseHasTheNewestSchema() throws {
    let reader = try EventReader(path: SampleDatabase.empty(in: folder))
    #expect(try reader.summary().schema == newest)
    expectGolden(
      try reader.schema().joined(separator: "\n\n") + "\n", named: "schema.sql",
      testFile: Self.testFile)
  }

  @Test func aDatabaseOfALaterSchemaIsRefusedAndLeftAlone() throws {
    let path = try SampleDatabase.empty(in: folder)
    try Database(path, .readWrite).connection.setUserVersion(Int32(newest + 1))
    let before = try Data(contentsOf: URL(filePath: path))
    let error = EventStoreError.newerSchema(path: path, found: newest + 1, known: newest)
    #expect(throws: error) { try EventReader(path: path) }
    #expect(throws: error) { try open(path) }
    #expect(try Data(contentsOf: URL(filePath: path)) == before)
  }

  @Test(arguments: [Int32(0), 1, 2, 99])
  func anotherProgramsDatabaseIsRefusedAndLeftAlone(version: Int32) throws {
    let path = folder.file("other.db")
    do {
      let other = try Database(path, .readWrite).connection
      try other.execute("CREATE TABLE recipe (id INTEGER PRIMARY KEY)")
      try other.setUserVersion(version)
    }
    let error = EventStoreError.foreignDatabase(path: path)
    #expect(throws: error) { try EventReader(path: path) }
    #expect(throws: error) { try open(path) }
    #expect(try Database(path).rows("SELECT name FROM sqlite_schema") == [["recipe"]])
  }

  @Test func aMissingDatabaseIsNotMadeByReading() {
    let path = folder.file("none.db")
    #expect(throws: EventStoreError.noDatabase(path: path)) { try EventReader(path: path) }
    #expect(!FileManager.default.fileExists(atPath: path))
  }

  @Test func aFolderIsNotCalledAMissingDatabase() {
    #expect(throws: SQLiteError.self) { try EventReader(path: folder.path) }
  }

  @Test func aFileThatIsNoDatabaseIsRefusedAndLeftAlone() throws {
    let path = try folder.write(String(repeating: "not a database\n", count: 100), to: "notes.db")
    let before = try Data(contentsOf: URL(filePath: path))
    #expect(throws: SQLiteError.self) { try EventReader(path: path) }
    #expect(throws: SQLiteError.self) { try open(path) }
    #expect(try Data(contentsOf: URL(filePath: path)) == before)
  }

  @Test func anOlderSchemaIsReadByNobodyUntilAWriterBringsItUpToDate() throws {
    let path = folder.file("old.db")
    do {
      let old = try Database(path, .readWrite).connection
      let first = try #require(EmbeddedFile.files(under: "schema/").first)
      try old.transaction {
        try old.execute(first.text)
        try old.setUserVersion(1)
      }
    }
    #expect(throws: EventStoreError.olderSchema(path: path, found: 1, known: newest)) {
      try EventReader(path: path)
    }
    try open(path)
    #expect(try EventReader(path: path).summary().schema == newest)
    #expect(try Database(path).connection.integrityCheck().isEmpty)
  }

  @Test func whatTellsAnEventOutlivesTheNewSchema() throws {
    let path = folder.file("old.db")
    do {
      let old = try Database(path, .readWrite).connection
      let files = EmbeddedFile.files(under: "schema/").prefix { !$0.path.contains("likeness") }
      for file in files { try old.execute(file.text) }
      try old.setUserVersion(Int32(files.count))
      try old.execute(
        """
        INSERT INTO run (id, started_at, version, arguments, seeds_sha256) VALUES (1, '', '', '[]', '');
        INSERT INTO document (id, uid, published_precision, path, format, encoding, sha256, text, run_id)
        VALUES (1, hex(zeroblob(16)), 'unknown', 'a', 'text', 'UTF-8', hex(zeroblob(32)), 'It did.', 1);
        INSERT INTO sentence (id, document_id, position, kind, start, "end", text)
        VALUES (1, 1, 0, 'body', 0, 7, 'It did.');
        INSERT INTO quad_class VALUES ('q', 'q');
        INSERT INTO event_type VALUES ('T', 'T', 'q', 0, '');
        INSERT INTO event (id, uid, type, quad, score, modality, confidence, date_precision)
        VALUES (1, hex(zeroblob(16)), 'T', 'q', 0, 'asserted', 1, 'unknown');
        INSERT INTO mention (uid, event_id, sentence_id, trigger, trigger_start, trigger_end, rule, run_id, reason,
          copy_key)
        VALUES ('00000000000000000000000000000001', 1, 1, 'did', 3, 6, 'do', 1, NULL, NULL),
          ('00000000000000000000000000000002', 1, 1, 'did', 3, 6, 'do', 1, 'same_day',
            'fedcba98765432100000000000000000');
        INSERT INTO mention_participant (mention_id, role, position, start, "end", text)
        VALUES (2, 'source', 0, 0, 2, 'It');
        INSERT INTO attribution (mention_id, position, start, "end", text) VALUES (2, 0, 0, 2, 'It');
        UPDATE event SET day_key = '7fffffffffffffff0000000000000000';
        """)
    }
    try open(path)
    let database = try Database(path)
    #expect(
      try database.rows("SELECT reason, rule FROM mention ORDER BY id")
        == [["NULL", "do"], ["same_day", "do"]])
    #expect(
      try database.rows("SELECT copy_key FROM mention ORDER BY id")
        == [["NULL"], [String(Int64(bitPattern: 0xFEDC_BA98_7654_3210))]])
    #expect(try database.rows("SELECT day_key FROM event") == [[String(Int64.max)]])
    #expect(try database.rows("SELECT mention_id, text FROM mention_participant") == [["2", "It"]])
    #expect(try database.rows("SELECT mention_id, text FROM attribution") == [["2", "It"]])
    #expect(
      try database.rows("SELECT rowid FROM sentence_fts WHERE sentence_fts MATCH 'did'") == [["1"]])
    #expect(try database.connection.foreignKeyCheck().isEmpty)
    #expect(try database.connection.integrityCheck().isEmpty)
  }

  @Test func writersThatOpenANewDatabaseAtOnceAllSucceed() async throws {
    let path = folder.file("shared.db")
    try await withThrowingTaskGroup(of: Void.self) { group in
      for _ in 0..<2 { group.addTask { _ = try EventStore(path: path, base: SampleDatabase.base) } }
      try await group.waitForAll()
    }
    #expect(try EventReader(path: path).summary().schema == newest)
  }

  /// The golden files lie beside the folders of tests.
  private static let testFile = #filePath.replacing("/Schema/", with: "/")

  private func open(_ path: String) throws {
    _ = try EventStore(path: path, base: SampleDatabase.base)
  }
}
