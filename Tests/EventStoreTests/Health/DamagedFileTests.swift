import EventStore
import Foundation
import SQLite
import SampleStore
import TestSupport
import Testing

/// Files that disks, copies and other programs have damaged below the rows.
struct DamagedFileTests {
  private let folder: TemporaryFolder
  private let path: String
  private let doctor: Doctor
  private let pageSize = 4096

  init() throws {
    folder = try TemporaryFolder()
    path = try SampleDatabase.filled(in: folder)
    doctor = Doctor(path: path, base: try SampleDatabase.base)
  }

  private func bytes(_ ending: String = "") throws -> [UInt8] {
    Array(try Data(contentsOf: URL(filePath: path + ending)))
  }

  /// A doctor may find damage or be refused the file; it may not crash, and may not write.
  private func expectFoundOrRefused(_ damaged: [UInt8]) throws {
    try folder.write(damaged, to: "filled.db")
    do {
      let (mended, left) = try doctor.repair()
      #expect(mended == [] && left.contains { $0.check == .file && $0.weight == .fault })
      #expect(left.allSatisfy { !$0.cause.contains("\n") })
    } catch let error as SQLiteError {
      let fault = try #require(DatabaseFault(error))
      #expect(fault.description.hasPrefix(path) && fault.description.contains("; "))
    }
    #expect(try bytes() == damaged)
  }

  @Test(arguments: 0..<16) func anyDamagedPageIsFoundOrRefusedAndLeftAsItIs(part: Int) throws {
    var damaged = try bytes()
    let page = damaged.count / pageSize * part / 16
    for index in page * pageSize..<(page + 1) * pageSize { damaged[index] ^= 0xFF }
    try expectFoundOrRefused(damaged)
  }

  @Test(arguments: [1, 40]) func aFileCutShortIsFoundOrRefused(pages: Int) throws {
    try expectFoundOrRefused(Array(try bytes().prefix(pages * pageSize)))
  }

  @Test func anIndexThatDisagreesWithItsTableIsMadeAnew() throws {
    let before = try Database(path).rows("SELECT id FROM event ORDER BY date_from")
    // The index of another column under the same name, as a changed file would have it.
    let root = try Database(path).number(
      "SELECT rootpage FROM sqlite_schema WHERE name = 'event_by_place'")
    let other = try Database(path).number(
      "SELECT rootpage FROM sqlite_schema WHERE name = 'event_by_date'")
    var damaged = try bytes()
    damaged.replaceSubrange(
      (other - 1) * pageSize..<other * pageSize,
      with: damaged[(root - 1) * pageSize..<root * pageSize])
    try folder.write(damaged, to: "filled.db")
    #expect(try doctor.examine().contains { $0.check == .file && $0.cause.contains("index") })
    let (mended, left) = try doctor.repair()
    #expect(!mended.isEmpty && left == [])
    #expect(
      try Database(path).rows("SELECT id FROM event INDEXED BY event_by_date ORDER BY date_from")
        == before)
  }

  /// The pages of another program's journal take the place of ours; its own file is unharmed.
  @Test func aForeignJournalIsNamedAndMovingItAwayIsEnough() throws {
    let sound = try bytes()
    do {
      let other = try Connection(.file(folder.file("other.db")))
      try other.execute("CREATE TABLE recipe (a); INSERT INTO recipe VALUES (randomblob(20000))")
      let journal = try Data(contentsOf: URL(filePath: folder.file("other.db-wal")))
      try folder.write(Array(journal), to: "filled.db-wal")
    }
    let error = EventStoreError.foreignJournal(path: path)
    #expect(throws: error) { try doctor.repair() }
    #expect(throws: error) { try EventReader(path: path) }
    #expect(error.description.contains("filled.db-wal"))
    #expect(try bytes() == sound)
    try FileManager.default.removeItem(atPath: path + "-wal")
    #expect(try doctor.examine() == [])
  }

  @Test func aDatabaseCopiedWithoutItsJournalIsSaidToBeEmpty() throws {
    let new = folder.file("new.db")
    let store = try EventStore(path: new, base: SampleDatabase.base)
    let copy = try folder.write(
      Array(try Data(contentsOf: URL(filePath: new)).prefix(0)), to: "copy.db")
    #expect(throws: EventStoreError.emptyDatabase(path: copy)) { try EventReader(path: copy) }
    #expect(throws: EventStoreError.emptyDatabase(path: copy)) {
      try Doctor(path: copy, base: SampleDatabase.base).examine()
    }
    _ = try store.document(withSHA256: "")
  }
}
