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
    ("search", ["search", "Asuncion"]), ("search-table", ["search", "--table", "Asuncion"]),
    ("actors-top", ["actors", "--top"]),
    ("actors-top-target", ["actors", "--top", "--role", "target", "--kind", "country"]),
    ("ask-undated", ["ask", "--table", "undated events"]),
    ("ask-time", ["ask", "--table", "what happened in July 2024"]),
    ("ask-month", ["ask", "--table", "--today", "2024-08-15", "events last month"]),
    ("ask-ties-nothing", ["ask", "--table", "adversaries of Cuba"]),
    ("dyad-table", ["dyad", "--table", "Venezuela", "Argentina"]),
    ("stats-table", ["stats", "--table"]),
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
    (
      "relations-mermaid",
      ["relations", "--actor", "Argentina", "--graph", "mermaid", "--from", "2024-01-01"]
    ),
    (
      "relations-graphml",
      ["relations", "--actor", "Argentina", "--graph", "graphml", "--from", "2024-01-01"]
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

  /// Every form of question, as many rows of SQL as of the answer.
  @Test(arguments: [
    "who threatened Argentina", "when did Milei meet Meloni", "how many visits by Milei",
    "which article reports the expulsion of diplomats",
    "negative events toward Argentina since 2023",
    "planned events", "undated events", "protests in Caracas", "the latest 2 events",
    "events involving diplomats", "timeline of Argentina", "timeline of Argentina by year",
    "who is president of Argentina", "allies of Argentina", "relations of Milei",
    "who governed Argentina from 2015 to 2019",
  ])
  func explainedSQLRunsForEveryForm(question: String) throws {
    let explained = try program.run(["ask", "--explain", question, "--db", "filled.db"])
    #expect(explained.status == 0, "\(explained.errors)")
    let commands = explained.output.replacing(
      "chancery sql", with: "$CHANCERY sql --db filled.db --jsonl")
    let found = try program.shell("set -e\n\(commands)")
    #expect(found.status == 0, "\(found.errors)")
    let asked = try program.run(["ask", "--jsonl", question, "--db", "filled.db"])
    let rows = { (text: String) in text.split(separator: "\n").count }
    let isOfEvents = commands.contains("FROM event AS e\nJOIN mention")
    if isOfEvents, !question.hasPrefix("who"), !question.hasPrefix("wh"), !question.hasPrefix("how")
    {
      #expect(rows(found.output) == rows(asked.output))
    }
  }

  /// What was looked for stands in brackets, and in colour where colours are wanted.
  @Test func aSearchMarksTheWords() throws {
    let line = ["search", "--table", "nicolas", "--db", "filled.db"]
    #expect(try program.run(line).output.contains("[Nicolás] Maduro's"))
    let coloured = try program.run(line, environment: ["CLICOLOR_FORCE": "1"]).output
    #expect(coloured.contains("\u{1B}[1;31mNicolás\u{1B}[0m Maduro's"))
    #expect(!coloured.contains("[Nicolás]"))
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
