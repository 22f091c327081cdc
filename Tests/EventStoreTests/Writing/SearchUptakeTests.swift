import EventModel
import EventStore
import SQLite
import SampleStore
import TestSupport
import Testing

/// What is stored can be searched as soon as it is committed, once and no sooner.
struct SearchUptakeTests {
  private let folder: TemporaryFolder
  private let path: String

  init() throws {
    folder = try TemporaryFolder()
    path = try SampleDatabase.empty(in: folder)
  }

  private struct Refusal: Error {}

  private func store(
    _ samples: some Collection<SampleArticle>, in store: borrowing EventStore, _ run: RunID
  ) throws {
    for sample in samples {
      _ = try store.store(sample.record, sample.coding, sample.story, in: run)
    }
  }

  /// Every sentence and title is found by a word of its own, and nothing else is.
  private func expectWhole() throws {
    let connection = try Database(path, .readWrite).connection
    for index in ["sentence_fts", "document_fts"] {
      // Fails where the index and its table differ by a word.
      try connection.execute("INSERT INTO \(index) (\(index), rank) VALUES ('integrity-check', 1)")
    }
  }

  @Test func articlesStoredTogetherAreFound() throws {
    do {
      let store = try EventStore(path: path, base: SampleDatabase.base)
      let run = try store.beginRun(SampleDatabase.run)
      try store.transaction { try self.store(SampleArticle.all.prefix(2), in: store, run) }
      try self.store(SampleArticle.all.suffix(1), in: store, run)
    }
    try expectWhole()
    let found = try Database(path).number(
      """
      SELECT count(DISTINCT s.document_id) FROM sentence_fts AS f
      JOIN sentence AS s ON s.id = f.rowid WHERE sentence_fts MATCH 'the OR a OR in OR of OR on'
      """)
    #expect(found == SampleArticle.all.count)
  }

  @Test func aTransactionInsideAnotherIsTakenUpOnce() throws {
    do {
      let store = try EventStore(path: path, base: SampleDatabase.base)
      let run = try store.beginRun(SampleDatabase.run)
      try store.transaction {
        try store.transaction { try self.store(SampleArticle.all.prefix(1), in: store, run) }
        try self.store(SampleArticle.all.suffix(1), in: store, run)
      }
    }
    try expectWhole()
  }

  @Test func whatIsTakenBackIsNotFound() throws {
    do {
      let store = try EventStore(path: path, base: SampleDatabase.base)
      let run = try store.beginRun(SampleDatabase.run)
      #expect(throws: Refusal.self) {
        try store.transaction {
          try self.store(SampleArticle.all, in: store, run)
          throw Refusal()
        }
      }
      try self.store(SampleArticle.all.prefix(1), in: store, run)
    }
    try expectWhole()
    let sentences = SampleArticle.all[0].coding.sentences.count
    #expect(
      try Database(path).number(
        "SELECT count(*) FROM sentence_fts WHERE sentence_fts MATCH 'the' AND rowid > \(sentences)")
        == 0)
  }

  @Test func whatIsDeletedOrChangedIsKeptInStep() throws {
    do {
      let store = try EventStore(path: path, base: SampleDatabase.base)
      let run = try store.beginRun(SampleDatabase.run)
      try self.store(SampleArticle.all, in: store, run)
    }
    let connection = try Database(path, .readWrite).connection
    try connection.execute("UPDATE sentence SET text = 'Zanzibar' WHERE id = 1")
    try connection.execute("UPDATE document SET title = 'Zanzibar' WHERE id = 1")
    try expectWhole()
    #expect(
      try Database(path).rows("SELECT rowid FROM sentence_fts WHERE sentence_fts MATCH 'zanzibar'")
        == [["1"]])
  }
}
