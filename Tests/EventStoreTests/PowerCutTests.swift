import EventStore
import Foundation
import SQLite
import SampleStore
import TestSupport
import Testing

/// The files of a database as a loss of power leaves them: a journal without its end, or pages half
/// moved from it.
struct PowerCutTests {
  /// A database file and its journal at one moment.
  private struct Files {
    var database: [UInt8]
    var journal: [UInt8]

    init(of path: String) throws {
      database = Array(try Data(contentsOf: URL(filePath: path)))
      journal = Array(try Data(contentsOf: URL(filePath: path + "-wal")))
    }

    /// Lays them out anew, with no process that has them open.
    func written(in folder: TemporaryFolder, as name: String) throws -> String {
      try folder.write(journal, to: name + "-wal")
      return try folder.write(database, to: name)
    }
  }

  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  /// The files after three articles were stored and none was moved from the journal, and the pages of
  /// the database after all were.
  private func torn() throws -> (files: Files, moved: [UInt8]) {
    let path = try SampleDatabase.empty(in: folder)
    let files = try stored(in: path) { try Files(of: path) }
    return (files, Array(try Data(contentsOf: URL(filePath: path))))
  }

  /// Stores every sample article, and does something before the file is closed.
  private func stored<Output>(in path: String, then body: () throws -> Output) throws -> Output {
    let store = try EventStore(path: path, base: SampleDatabase.base)
    let run = try store.beginRun(SampleDatabase.run)
    for sample in SampleArticle.all {
      _ = try store.store(sample.record, sample.coding, sample.story, in: run)
    }
    return try body()
  }

  private func isSound(_ path: String) throws -> Bool {
    try Doctor(path: path, base: SampleDatabase.base).examine().allSatisfy { $0.weight == .note }
  }

  @Test func aJournalWithoutItsEndHoldsWholeArticlesAndTheSameAgainGoesOn() throws {
    let (files, _) = try torn()
    let whole = try Database(SampleDatabase.filled(in: folder)).counts()
    var documents: [Int] = []
    for cut in stride(from: 0, through: files.journal.count, by: files.journal.count / 12) {
      var cutOff = files
      cutOff.journal = Array(files.journal.prefix(cut))
      let path = try cutOff.written(in: folder, as: "cut-\(cut).db")
      #expect(try isSound(path))
      documents.append(try Database(path).number("SELECT count(*) FROM document"))
      try stored(in: path) {}
      var counts = try Database(path).counts()
      // A run and a reject are of one ingest, and not of an article.
      for table in ["run", "reject"] { counts[table] = whole[table] }
      #expect(counts == whole)
    }
    #expect(documents == documents.sorted())
    #expect(documents.first == 0)
    #expect((documents.last ?? 0) > 0)
  }

  @Test(arguments: [2, 3, 7]) func pagesHalfMovedFromTheJournalAreReadFromIt(each: Int) throws {
    let (files, moved) = try torn()
    var halfMoved = files
    let size = 4096
    halfMoved.database += Array(repeating: 0, count: max(0, moved.count - files.database.count))
    for page in 0..<moved.count / size where page % each == 0 {
      halfMoved.database.replaceSubrange(
        page * size..<(page + 1) * size, with: moved[page * size..<(page + 1) * size])
    }
    let path = try halfMoved.written(in: folder, as: "half.db")
    #expect(try isSound(path))
    #expect(
      try Database(path).number("SELECT count(*) FROM document") == SampleArticle.all.count)
  }

  @Test func damageWithinTheJournalEndsItThere() throws {
    let (files, _) = try torn()
    var damaged = files
    for index in files.journal.count / 2..<files.journal.count / 2 + 64 {
      damaged.journal[index] ^= 0xFF
    }
    let path = try damaged.written(in: folder, as: "damaged.db")
    #expect(try isSound(path))
    #expect(try Database(path).number("SELECT count(*) FROM document") < SampleArticle.all.count)
  }
}
