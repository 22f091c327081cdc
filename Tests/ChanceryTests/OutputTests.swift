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
    ("ask-flags", ["ask", "--flags", "who threatened Argentina in 2024"]),
    ("ask-explain", ["ask", "--explain", "events involving Argentina in 2024"]),
    ("ask-cite", ["ask", "--table", "--cite", "who expelled diplomats"]),
    ("ask-relations", ["ask", "--table", "who was president of Argentina in 2024"]),
    ("ask-json", ["ask", "--json", "who expelled diplomats"]),
    (
      "relations-dot",
      ["relations", "--actor", "Argentina", "--graph", "dot", "--from", "2024-01-01"]
    ),
    ("stats", ["stats", "--by", "year"]), ("ontology", ["ontology", "sanction"]),
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

  @Test func explainedSQLFindsWhatTheQuestionFinds() throws {
    let words = "events involving Argentina in 2024"
    let explained = try program.shell("$CHANCERY ask --db filled.db --explain \(words)")
    let line = explained.output.replacing("chancery sql", with: "$CHANCERY sql --db filled.db")
    let found = try program.shell(line)
    #expect(found.status == 0)
    let asked = try program.run(["ask", "--tsv", "--no-headers", words, "--db", "filled.db"])
    let ids = { (text: String) in
      text.split(separator: "\n").compactMap { $0.split(separator: "\t").first.map(String.init) }
    }
    #expect(ids(found.output).dropFirst() == ids(asked.output)[...])
    #expect(!ids(asked.output).isEmpty)
  }

  @Test func nothingFoundIsAnAnswerUnlessAskedForByStatus() throws {
    let line = ["ask", "events involving Cuba", "--db", "filled.db"]
    #expect(try program.run(line).status == 0)
    let outcome = try program.run(line + ["--exit-status"])
    #expect(outcome.status == 1)
    #expect(outcome.errors.isEmpty)
  }

  @Test func aSavedQuestionIsAskedAgain() throws {
    let saved = try program.run(["save", "arg", "events involving Argentina", "--db", "filled.db"])
    #expect(saved.status == 0)
    let again = try program.run(["run", "arg", "--db", "filled.db"])
    #expect(
      again.output
        == (try program.run(["ask", "events involving Argentina", "--db", "filled.db"]).output))
    #expect(try program.run(["save", "x", "hello", "--db", "filled.db"]).status != 0)
    #expect(try program.run(["run", "x", "--db", "filled.db"]).status != 0)
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
