import EventStore
import Foundation
import SQLite
import SampleStore
import TestSupport
import Testing

struct DatabaseCopyTests {
  private let folder: TemporaryFolder
  private let path: String
  private let target: String

  init() throws {
    folder = try TemporaryFolder()
    path = try SampleDatabase.filled(in: folder)
    target = folder.file("copy.db")
  }

  private func names() throws -> Set<String> {
    Set(try FileManager.default.contentsOfDirectory(atPath: folder.path))
  }

  @Test func theCopyIsSoundAndHoldsTheSame() throws {
    let copy = try DatabaseCopy(of: path, to: target)
    #expect(copy.documents == SampleArticle.all.count)
    #expect(try Database(target).counts() == Database(path).counts())
    #expect(try Doctor(path: target, base: SampleDatabase.base).examine() == [])
  }

  @Test func whatIsCommittedIsCopiedWhileAnotherWrites() throws {
    let empty = try SampleDatabase.empty(in: folder)
    let store = try EventStore(path: empty, base: SampleDatabase.base)
    let run = try store.beginRun(SampleDatabase.run)
    let first = try #require(SampleArticle.all.first)
    _ = try store.store(first.record, first.coding, first.story, in: run)
    let writer = try Database(empty, .readWrite).connection
    try writer.transaction {
      try writer.execute("UPDATE document SET title = 'Not yet'")
      #expect(try DatabaseCopy(of: empty, to: target).documents == 1)
    }
    #expect(
      try Database(target).number("SELECT count(*) FROM document WHERE title = 'Not yet'") == 0)
    #expect(try store.document(withSHA256: first.record.sha256) != nil)
  }

  @Test func aFileThatIsThereIsKeptUnlessItMayBeReplaced() throws {
    try folder.write("a letter", to: "copy.db")
    #expect(throws: DatabaseCopyError.exists(path: target)) {
      try DatabaseCopy(of: path, to: target)
    }
    #expect(try String(contentsOfFile: target, encoding: .utf8) == "a letter")
    // A journal of the file before must not be read into the new one.
    try folder.write("a journal", to: "copy.db-wal")
    _ = try DatabaseCopy(of: path, to: target, replacing: .allowed)
    #expect(try !names().contains("copy.db-wal"))
    #expect(try Database(target).counts() == Database(path).counts())
  }

  @Test func theDatabaseIsNeverReplacedByItself() throws {
    try FileManager.default.createSymbolicLink(atPath: target, withDestinationPath: path)
    for name in [path, target] {
      #expect(throws: DatabaseCopyError.ontoItself(path: name)) {
        try DatabaseCopy(of: path, to: name, replacing: .allowed)
      }
    }
    #expect(try Database(path).number("SELECT count(*) FROM document") == SampleArticle.all.count)
  }

  @Test func aCopyThatDoesNotEndIsNotThere() throws {
    struct Refusal: Error {}
    let before = try names()
    #expect(throws: Refusal.self) {
      try DatabaseCopy(of: path, to: target) { _ in throw Refusal() }
    }
    #expect(throws: SQLiteError.self) {
      try DatabaseCopy(of: path, to: folder.file("none/copy.db"))
    }
    #expect(try names().subtracting(before).allSatisfy { $0.hasPrefix("filled.db-") })
  }

  @Test func aDamagedDatabaseIsNotCopiedOverASoundOne() throws {
    _ = try DatabaseCopy(of: path, to: target)
    let sound = try Data(contentsOf: URL(filePath: target))
    var damaged = Array(try Data(contentsOf: URL(filePath: path)))
    for index in damaged.count / 2..<damaged.count / 2 + 40_960 { damaged[index] ^= 0xFF }
    try folder.write(damaged, to: "filled.db")
    #expect(throws: (any Error).self) {
      try DatabaseCopy(of: path, to: target, replacing: .allowed)
    }
    #expect(try Data(contentsOf: URL(filePath: target)) == sound)
  }

  @Test func whatIsNoDatabaseOfOursIsNotCopied() throws {
    #expect(throws: EventStoreError.noDatabase(path: folder.file("none.db"))) {
      try DatabaseCopy(of: folder.file("none.db"), to: target)
    }
    try Connection(.file(folder.file("other.db"))).execute("CREATE TABLE recipe (a)")
    #expect(throws: EventStoreError.foreignDatabase(path: folder.file("other.db"))) {
      try DatabaseCopy(of: folder.file("other.db"), to: target)
    }
    #expect(try !names().contains("copy.db"))
  }
}
