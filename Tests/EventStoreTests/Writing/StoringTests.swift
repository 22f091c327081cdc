import EventModel
import EventStore
import SQLite
import SampleStore
import TestSupport
import Testing

struct StoringTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  @Test func everyColumnIsReadBack() throws {
    let database = try Database(SampleDatabase.filled(in: folder))
    var page = ""
    for (title, sql) in StoredRows.queries {
      page += "## \(title)\n\n" + (try database.page(sql))
    }
    expectGolden(
      page, named: "stored-rows.txt", testFile: #filePath.replacing("/Writing/", with: "/"))
  }

  /// Every offset cuts exactly its words out of the stored text, emoji and accents before it or not.
  @Test(arguments: [
    "SELECT d.text, s.start, s.\"end\", s.text FROM sentence AS s",
    """
    SELECT d.text, m.trigger_start, m.trigger_end, m.trigger
    FROM mention AS m JOIN sentence AS s ON s.id = m.sentence_id
    """,
    """
    SELECT d.text, p.start, p."end", p.text FROM mention_participant AS p
    JOIN mention AS m ON m.id = p.mention_id JOIN sentence AS s ON s.id = m.sentence_id
    """,
  ])
  func offsetsCutTheirWords(spans: String) throws {
    let database = try Database(SampleDatabase.filled(in: folder))
    let rows = try database.rows(
      """
      WITH span (document, start, "end", words) AS
        (\(spans) JOIN document AS d ON d.id = s.document_id)
      SELECT substr(document, start + 1, "end" - start), words FROM span
      """)
    #expect(rows.count >= 6)
    for row in rows { #expect(row[0] == row[1]) }
  }

  @Test func theSameBytesAreStoredOnce() throws {
    let path = try SampleDatabase.filled(in: folder)
    let before = try Database(path).counts()
    do {
      let store = try EventStore(path: path, base: SampleDatabase.base)
      let run = try store.beginRun(SampleDatabase.run)
      for (index, sample) in SampleArticle.all.enumerated() {
        #expect(try store.document(withSHA256: sample.record.sha256) == Int64(index + 1))
        let outcome = try store.store(sample.record, sample.coding, sample.story, in: run)
        #expect(outcome == .duplicate(of: Int64(index + 1)))
      }
    }
    var after = try Database(path).counts()
    after["run"] = 1
    #expect(after == before)
  }

  @Test func whatIsStoredIsTold() throws {
    let path = try SampleDatabase.empty(in: folder)
    let store = try EventStore(path: path, base: SampleDatabase.base)
    let run = try store.beginRun(SampleDatabase.run)
    let sample = SampleArticle.all[2]
    #expect(try store.document(withSHA256: sample.record.sha256) == nil)
    #expect(
      try store.store(sample.record, sample.coding, sample.story, in: run)
        == .stored(document: 1, sentences: 3, events: 1, repeats: nil))
  }

  @Test(arguments: Flaw.allCases)
  func aFailingEventLeavesNothingOfItsDocument(flaw: Flaw) throws {
    let path = try SampleDatabase.empty(in: folder)
    do {
      let store = try EventStore(path: path, base: SampleDatabase.base)
      let run = try store.beginRun(SampleDatabase.run)
      let before = try Database(path).counts()
      let sample = SampleArticle.all[0]
      var events = sample.coding.events
      events[1] = flaw.event(like: events[1])
      let coding = Coding(sentences: sample.coding.sentences, events: events, relations: [])
      var code: ResultCode?
      do { _ = try store.store(sample.record, coding, sample.story, in: run) } catch let error
        as SQLiteError
      {
        code = error.code
      }
      #expect(code == flaw.code)
      #expect(try Database(path).counts() == before)
      // The next article is stored as if nothing had been.
      let next = SampleArticle.all[1]
      #expect(
        try store.store(next.record, next.coding, next.story, in: run)
          == .stored(document: 1, sentences: 3, events: 3, repeats: nil))
    }
    let database = try Database(path)
    #expect(try database.connection.integrityCheck().isEmpty)
    #expect(
      try database.number("SELECT count(*) FROM sentence_fts WHERE sentence_fts MATCH 'observers'")
        == 0)
  }

  @Test func aRelationOfNoPredicateLeavesNothingOfItsDocument() throws {
    let path = try SampleDatabase.empty(in: folder)
    let store = try EventStore(path: path, base: SampleDatabase.base)
    let run = try store.beginRun(SampleDatabase.run)
    let before = try Database(path).counts()
    let sample = SampleArticle.all[2]
    let told = try #require(sample.coding.relations.first)
    let wrong = Relation(
      predicate: Predicate("friend_of"), subject: told.subject, object: told.object,
      modality: told.modality, valid: told.valid, evidence: told.evidence, rule: told.rule)
    let coding = Coding(
      sentences: sample.coding.sentences, events: sample.coding.events, relations: [wrong])
    var code: ResultCode?
    do { _ = try store.store(sample.record, coding, sample.story, in: run) } catch let error
      as SQLiteError
    {
      code = error.code
    }
    #expect(code == .constraintForeignKey)
    #expect(try Database(path).counts() == before)
  }

  @Test func anActorOfATextIsMadeOnceAndKeepsItsName() throws {
    let path = try SampleDatabase.filled(in: folder)
    #expect(
      try Database(path).rows(
        """
        SELECT a.name, a.code, a.kind, a.country, n.name_key, a.source
        FROM actor AS a JOIN actor_name AS n ON n.actor_id = a.id WHERE a.uid = 'ARG.DIP'
        """)
        == [
          ["Argentina (diplomat)", "ARGDIP", "government", "ARG", "argentina (diplomat)", "NULL"]
        ]
    )
  }
}
