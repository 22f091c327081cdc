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
