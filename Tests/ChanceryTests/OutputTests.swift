import SampleStore
import TestSupport
import Testing

/// What the commands print over the sample database.
struct OutputTests {
  private let folder: TemporaryFolder
  private let program: Program

  init() throws {
    folder = try TemporaryFolder()
    _ = try SampleDatabase.filled(in: folder)
    program = Program(folder: folder)
  }

  @Test(arguments: ["table", "record", "json", "jsonl", "csv", "tsv", "markdown"])
  func eventsAreWrittenInEveryFormat(format: String) throws {
    let outcome = try program.run(
      ["events", "--modality", "all", "--\(format)", "--db", "filled.db"])
    #expect(outcome.status == 0)
    #expect(outcome.errors.isEmpty)
    expectGolden(outcome.output, named: "events-\(format).txt")
  }

  @Test(arguments: [
    ("event", ["event", "6"]), ("actor", ["actor", "Giorgia", "Meloni"]), ("actors", ["actors"]),
    ("documents", ["documents"]), ("document", ["document", "2"]),
    ("dyad", ["dyad", "ARG", "BRA"]),
    ("timeline", ["timeline", "--by", "year"]), ("timeline-table", ["timeline", "--table"]),
    ("search", ["search", "Asuncion"]),
    ("ask", ["ask", "--table", "events involving Argentina in 2024?"]),
    ("ask-nothing", ["ask", "--table", "events involving Cuba"]),
    ("ask-limit", ["ask", "--table", "--limit", "1", "events", "involving", "Argentina"]),
    ("ask-quiet", ["ask", "--table", "--quiet", "events", "involving", "Argentina"]),
    ("info-rejects", ["info", "--rejects"]),
    (
      "sql",
      ["sql", "SELECT id, cameo, score, place FROM event WHERE type = :t", "-p", "t=CONSULT"]
    ),
  ])
  func eachCommandShowsWhatItIsAskedFor(name: String, line: [String]) throws {
    let outcome = try program.run(line, environment: ["CHANCERY_DB": "filled.db"])
    #expect(outcome.status == 0)
    expectGolden(outcome.page, named: "out-\(name).txt")
  }

  @Test func anEmptyAnswerInAPipeIsAHeaderAndNothingElse() throws {
    let outcome = try program.run(["events", "--actor", "Cuba", "--db", "filled.db"])
    #expect(outcome.status == 0)
    #expect(outcome.output.split(separator: "\n").count == 1)
    let bare = try program.run(
      ["events", "--actor", "Cuba", "--no-headers", "--db", "filled.db"])
    #expect(bare.output.isEmpty)
  }

  @Test func nothingIsColouredInAPipe() throws {
    let outcome = try program.run(["event", "1", "--db", "filled.db"])
    #expect(!outcome.output.contains("\u{1B}"))
  }

  @Test func schemaPrintsSQLThatMakesTheSameDatabase() throws {
    let outcome = try program.run(["schema", "--db", "filled.db"])
    #expect(outcome.status == 0)
    #expect(outcome.output.contains("CREATE TABLE event ("))
    #expect(outcome.output.contains("CREATE VIEW dyad_month"))
    #expect(!outcome.output.contains("sqlite_sequence"))
  }
}
