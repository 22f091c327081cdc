import EventCoding
import EventModel
import EventStore
import Foundation
import Ingestion
import Linguistics
import Ontology
import SQLite
import TestSupport
import Testing

/// Many workers, one writer: what is stored, and what of it survives.
struct PipelineTests {
  private static let base = Result { try KnowledgeBase() }
  private static let coder = Result { EventCoder(try base.get(), engine: try Engine()) }
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private struct Fault: Error {}

  /// Ingests into a database of the name by a way of coding, and gives what was told.
  private func ingest(
    _ paths: [String], into name: String = "events.db", workers: Int = 2,
    batch: BatchLimits = BatchLimits(), isStopped: ([Ingestor.Outcome]) -> Bool = { _ in false },
    code: @escaping @Sendable (Article) throws -> Coding
  ) throws -> (outcomes: [Ingestor.Outcome], summary: Ingestor.Summary) {
    let ingestor = Ingestor(
      store: try EventStore(path: folder.file(name), base: Self.base.get()), workers: workers,
      batch: batch, code: code)
    var outcomes: [Ingestor.Outcome] = []
    let summary = try ingestor.ingest(
      paths,
      as: Run(startedAt: "2024-01-01T00:00:00Z", version: "test", arguments: "[]", seeds: "s"),
      isStopped: { isStopped(outcomes) }, report: { outcome, _ in outcomes.append(outcome) })
    return (outcomes, summary)
  }

  /// All that is stored, but for times and for how full-text search lays out its own tables.
  private func dump(_ name: String) throws -> [String] {
    let connection = try Connection(.file(folder.file(name), .readOnly), schema: .trusted)
    let tables = try connection.prepare(
      """
      SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\'
        AND name NOT LIKE '%\\_fts%' ESCAPE '\\' ORDER BY name
      """)
    var lines: [String] = []
    while try tables.step() {
      let table = try tables.text(0)
      let rows = try connection.prepare("SELECT * FROM \"\(table)\" ORDER BY 1, 2")
      let columns = rows.columnNames.indices.filter { !rows.columnName($0).hasSuffix("_at") }
      while try rows.step() {
        lines.append("\(table): \(try columns.map { try rows.value($0) })")
      }
    }
    let found = try connection.prepare(
      "SELECT rowid FROM sentence_fts WHERE sentence_fts MATCH 'treaty OR diplomats' ORDER BY 1")
    while try found.step() { lines.append("found: \(try found.int64(0))") }
    return lines
  }

  /// Articles, some of them twice, some nearly the same, with what is no article between them.
  private func writeMixedFolder() throws -> String {
    for number in 0..<40 {
      let country = ["Chile", "Peru", "Brazil", "Kenya", "Norway"][number % 5]
      let other = ["Ghana", "Japan", "Egypt"][number % 3]
      var text = "\(country) expelled \(number / 4 + 2) diplomats of \(other) on 5 March 2024.\n\n"
      for place in 0...(number % 7) {
        text += "The ministers of \(country) and \(other) signed treaty number \(place) in Geneva. "
      }
      try folder.write(text, to: "mixed/\(number).txt")
      if number % 6 == 0 { try folder.write(text, to: "mixed/\(number)-copy.txt") }
      if number % 8 == 0 { try folder.write(text + "It rained.", to: "mixed/\(number)-edited.txt") }
      if number % 9 == 0 { try folder.write("", to: "mixed/\(number)-empty.txt") }
    }
    try folder.write(
      """
      {"id":1,"text":"Chile attacked Peru."}
      {"id":2,"text":
      {"id":3,"text":"Peru thanked Chile."}
      """, to: "mixed/records.jsonl")
    try folder.write("x", to: "mixed/.hidden")
    try folder.write("x", to: "mixed/picture.png")
    return folder.file("mixed")
  }

  @Test func theDatabaseIsTheSameWhateverTheNumberOfWorkers() throws {
    let coder = try Self.coder.get()
    let mixed = try writeMixedFolder()
    var first: [String] = []
    for workers in [1, 2, 3, 8] {
      let name = "\(workers).db"
      let (outcomes, summary) = try ingest([mixed], into: name, workers: workers) { coder.code($0) }
      #expect(summary.counts.documents == 40 + 5 + 2)
      #expect(summary.counts.duplicates == 7)
      #expect(summary.counts.rejects == 6)
      #expect(outcomes.count == 60)
      #expect(summary.passedBy?.hidden == 1)
      #expect(summary.passedBy?.unknownFormat == 1)
      let dumped = try dump(name)
      if workers == 1 { first = dumped }
      #expect(dumped == first)
    }
    #expect(first.contains { $0.hasPrefix("event: ") })
    #expect(first.contains { $0.hasPrefix("found: ") })
  }

  @Test func batchesOfAnySizeStoreTheSame() throws {
    let coder = try Self.coder.get()
    let mixed = try writeMixedFolder()
    let limits = [
      BatchLimits(), BatchLimits(inputs: 1), BatchLimits(inputs: 7), BatchLimits(text: 1),
      BatchLimits(wait: .zero),
    ]
    let dumps = try limits.enumerated().map { index, limit in
      _ = try ingest([mixed], into: "\(index).db", batch: limit) { coder.code($0) }
      return try dump("\(index).db")
    }
    for dumped in dumps { #expect(dumped == dumps[0]) }
  }

  private func writeRecords(_ count: Int) throws -> String {
    let lines = (0..<count).map { #"{"id":"\#($0)","text":"Chile expelled \#($0) diplomats."}"# }
    return try folder.write(lines.joined(separator: "\n") + "\n", to: "records.jsonl")
  }

  /// What was told, in short.
  private func words(_ outcomes: [Ingestor.Outcome]) -> [String] {
    outcomes.map {
      switch $0 {
      case .stored(let location, _, _): "stored \(location.line ?? 0)"
      case .duplicate(let location): "duplicate \(location.line ?? 0)"
      case .rejected(let rejection): "rejected \(rejection.location.line ?? 0)"
      }
    }
  }

  @Test func anArticleThatCannotBeCodedIsNamedAndItsNeighboursAreStored() throws {
    let path = try writeRecords(5)
    let (outcomes, summary) = try ingest([path], workers: 3) { article in
      if article.id == "2" { throw Fault() }
      return Coding(sentences: [], events: [], relations: [])
    }
    #expect(words(outcomes) == ["stored 1", "stored 2", "rejected 3", "stored 4", "stored 5"])
    #expect(summary.counts.rejects == 1)
    let rejects = try EventReader(path: folder.file("events.db")).rejects()
    #expect(rejects.map(\.reason) == ["not-coded"])
    #expect(rejects.first?.message.hasPrefix("\(path):3: could not be coded: Fault()") == true)
  }

  @Test(arguments: [1, 2, 128])
  func anArticleThatTheDatabaseRefusesIsNamedAndItsNeighboursAreStored(inputs: Int) throws {
    let path = try writeRecords(5)
    let (outcomes, summary) = try ingest([path], batch: BatchLimits(inputs: inputs)) { article in
      // A sentence that ends before it begins breaks a rule of the table.
      let span = SourceSpan(4..<(article.id == "2" ? 4 : 9))
      return Coding(
        sentences: [ArticleSentence(span: span, kind: .body)], events: [], relations: [])
    }
    #expect(words(outcomes) == ["stored 1", "stored 2", "rejected 3", "stored 4", "stored 5"])
    #expect(summary.counts.documents == 4)
    let database = folder.file("events.db")
    #expect(try EventReader(path: database).rejects().map(\.reason) == ["not-stored"])
    #expect(try EventReader(path: database).rejects().map(\.line) == [3])
    let dumped = try dump("events.db")
    #expect(dumped.count { $0.hasPrefix("sentence: ") } == 4)
    #expect(dumped.count { $0.hasPrefix("document: ") } == 4)
  }

  @Test func whatIsStoredIsNotCodedAgain() throws {
    let path = try writeRecords(20)
    let coding = Coding(sentences: [], events: [], relations: [])
    _ = try ingest([path]) { _ in coding }
    let (outcomes, summary) = try ingest([path]) { _ in throw Fault() }
    #expect(summary.counts.duplicates == 20)
    #expect(outcomes.count == 20)
    #expect(summary.counts.rejects == 0)
  }

  /// Nobody ever writes the end of the pipe, and the run ends all the same.
  @Test func aRunIsStoppedWhileItsReaderWaits() throws {
    var ends: [Int32] = [0, 0]
    try #require(pipe(&ends) == 0)
    defer {
      close(ends[1])
      close(ends[0])
    }
    let lines = (1...3).map { #"{"id":"\#($0)","text":"Peru left."}"# + "\n" }.joined()
    try #require(write(ends[1], lines, lines.utf8.count) == lines.utf8.count)
    let (outcomes, summary) = try ingest(
      ["/dev/fd/\(ends[0])"], batch: BatchLimits(wait: .zero), isStopped: { $0.count == 3 }
    ) { _ in
      Coding(sentences: [], events: [], relations: [])
    }
    #expect(outcomes.count == 3)
    #expect(summary.passedBy == nil)
    #expect(summary.counts.documents == 3)
  }

  @Test func aRunKeepsTheCountsOfWhatItCommitted() throws {
    let path = try writeRecords(10)
    var counts: [[String]] = []
    let ingestor = Ingestor(
      store: try EventStore(path: folder.file("events.db"), base: Self.base.get()),
      batch: BatchLimits(inputs: 4)
    ) { _ in
      Coding(sentences: [], events: [], relations: [])
    }
    let database = try Connection(.file(folder.file("events.db"), .readOnly))
    _ = try ingestor.ingest(
      [path], as: Run(startedAt: "2024", version: "test", arguments: "[]", seeds: "s", model: "m")
    ) { _, progress in
      let run = try database.prepare(
        "SELECT documents, finished_at IS NULL, model_sha256 FROM run")
      _ = try run.step()
      counts.append([try run.int(0), progress.counts.documents, try run.int(1)].map(String.init))
      #expect(try run.text(2) == "m")
    }
    #expect(
      counts == Array(repeating: ["4", "4", "1"], count: 4)
        + Array(repeating: ["8", "8", "1"], count: 4)
        + Array(repeating: ["10", "10", "1"], count: 2))
  }
}
