import EventCoding
import EventStore
import Ingestion
import Linguistics
import Ontology
import TestSupport
import Testing

struct IngestorTests {
  private static let base = Result { try KnowledgeBase() }
  private let folder: TemporaryFolder
  private let database: String

  init() throws {
    folder = try TemporaryFolder()
    database = folder.file("events.db")
  }

  private func ingest(_ paths: [String], stoppingAfter limit: Int = .max) throws -> RunCounts {
    let base = try Self.base.get()
    let engine = try Engine()
    let ingestor = Ingestor(
      store: try EventStore(path: database, base: base),
      coder: EventCoder(base, engine: engine), batch: BatchLimits(inputs: min(limit, 100)))
    var seen = 0
    return try ingestor.ingest(
      paths,
      as: Run(
        startedAt: "2024-01-01T00:00:00Z", version: "test", arguments: "[]",
        seeds: base.fingerprint, model: engine.modelHash),
      isStopped: { seen >= limit }, report: { _, _ in seen += 1 }
    ).counts
  }

  private func rows(_ table: String) throws -> Int? {
    try EventReader(path: database).summary().counts.first { $0.table == table }?.rows
  }

  private func writeArticles(_ count: Int) throws -> String {
    let lines = (0..<count).map {
      #"{"id":"\#($0)","text":"Chile expelled \#($0) Peruvian diplomats."}"#
    }
    return try folder.write(lines.joined(separator: "\n"), to: "articles.jsonl")
  }

  @Test func anArticleIsStoredWithItsEventsAndTheRun() throws {
    let counts = try ingest([try writeArticles(3)])
    #expect(counts.documents == 3)
    #expect(counts.events == 3)
    #expect(try rows("document") == 3)
    #expect(try rows("event") == 3)
    #expect(try rows("run") == 1)
  }

  @Test func theSameFileTwiceStoresNothingAndSaysSo() throws {
    let path = try writeArticles(3)
    _ = try ingest([path])
    let counts = try ingest([path])
    #expect(counts.documents == 0)
    #expect(counts.duplicates == 3)
    #expect(try rows("document") == 3)
    #expect(try rows("mention") == 3)
  }

  @Test func aStoppedRunKeepsWholeArticlesAndTheNextGoesOn() throws {
    let path = try writeArticles(5)
    let first = try ingest([path], stoppingAfter: 2)
    #expect(first.documents == 2)
    #expect(try rows("document") == 2)
    let second = try ingest([path])
    #expect(second.documents == 3)
    #expect(second.duplicates == 2)
    #expect(try rows("event") == 5)
  }

  @Test func whatCannotBeReadIsRecordedAndItsNeighboursAreStored() throws {
    let path = try folder.write(
      """
      {"id":1,"text":"Chile attacked Peru."}
      {"id":2,"text":
      {"id":3,"text":"Peru thanked Chile."}
      """, to: "broken.jsonl")
    let counts = try ingest([path, folder.file("missing.txt")])
    #expect(counts.documents == 2)
    #expect(counts.rejects == 2)
    let rejects = try EventReader(path: database).rejects()
    #expect(rejects.map(\.reason) == ["malformed-json", "missing"])
    #expect(rejects.map(\.line) == [2, nil])
  }

  @Test func anArticleInAnotherLanguageIsStoredMarkedAndNotCoded() throws {
    let path = try folder.write(
      """
      El presidente de la República Argentina viajó a Brasil y se reunió con el presidente de ese país para \
      hablar de comercio, de energía y de la frontera que los dos países comparten desde hace siglos.
      """, to: "nota.txt")
    let counts = try ingest([path])
    #expect(counts.documents == 1)
    #expect(counts.notEnglish == 1)
    #expect(counts.events == 0)
    #expect(try EventReader(path: database).document(1)?.language == "und")
  }
}
