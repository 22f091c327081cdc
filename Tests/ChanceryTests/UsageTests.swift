import Foundation
import SampleStore
import TestSupport
import Testing

/// What the program says to a mistake, and the code it exits with.
struct UsageTests {
  private let folder: TemporaryFolder
  private let program: Program

  init() throws {
    folder = try TemporaryFolder()
    program = Program(folder: folder)
  }

  /// A wrong command line, and words of the answer.
  struct Mistake: Sendable, CustomTestStringConvertible {
    let line: [String]
    let status: Int32
    let words: String
    var testDescription: String { line.joined(separator: " ") }

    init(_ line: [String], _ status: Int32, _ words: String) {
      self.line = line
      self.status = status
      self.words = words
    }

    static let all: [Mistake] = [
      Mistake(["evnts"], 64, "did you mean 'events'?"),
      Mistake(["frobnicate"], 64, "there are ingest, read, code"),
      Mistake(["events", "--acotr", "Cuba"], 64, "Did you mean '--actor'?"),
      Mistake(["events", "--json", "--csv"], 64, "--csv"),
      Mistake(["events", "--type", "SANCTOIN"], 64, "did you mean SANCTION?"),
      Mistake(["events", "--quad", "material conflct"], 64, "did you mean material conflict?"),
      Mistake(["events", "--modality", "done"], 64, "asserted, planned"),
      Mistake(["events", "--from", "2024-02-31"], 64, "2024-02-31"),
      Mistake(["events", "--from", "2024-02-02", "--to", "2024-02-01"], 64, "is before"),
      Mistake(["events", "--limit", "many"], 64, "--limit"),
      Mistake(["events", "--limit=-1"], 64, "must not be negative"),
      Mistake(["events", "--actor", "Argentna"], 1, "did you mean 'Argentina'"),
      Mistake(["events", "--actor", "George Bush"], 1, "person.george-w-bush"),
      Mistake(["actor", "Venezula"], 1, "did you mean 'Venezuela'"),
      Mistake(["actor", "Fernandez"], 1, "  person.leonel-fernandez  Leonel Fernández, DOM"),
      Mistake(["actor", "Fernandez", "--on", "2021-13-01"], 64, "2021-13-01"),
      Mistake(["actor", "zzzzzz"], 1, "'chancery actors WORDS' searches their names"),
      Mistake(["actors", "--country", "Argentna"], 1, "did you mean 'Argentina'"),
      Mistake(["actors", "--kind", "parti"], 64, "party"),
      Mistake(["actors", "--role", "source"], 64, "are of --top"),
      Mistake(["actors", "--top", "milei"], 64, "takes no words"),
      Mistake(["events", "--undated", "--from", "2024-01-01"], 64, "one or the other"),
      Mistake(["actors", "--limit=-1"], 64, "must not be negative"),
      Mistake(["actors", "--db", "nowhere.db"], 1, "nowhere.db: no such database"),
      Mistake(["actor", "Cuba", "--seeds", "nowhere"], 1, "nowhere"),
      Mistake(["dyad", "Argentina", "Brzail"], 1, "did you mean 'Brazil'"),
      Mistake(["dyad", "Argentina"], 64, "<right>"),
      Mistake(["event", "99"], 1, "'chancery events' lists the numbers"),
      Mistake(["event", "first"], 64, "first"),
      Mistake(["document", "99"], 1, "'chancery documents' lists the numbers"),
      Mistake(["ask", "who", "are", "you"], 1, "events involving Argentina"),
      Mistake(["ask"], 64, "<words>"),
      Mistake(["timeline", "--by", "week"], 64, "month"),
      Mistake(["ingest", "a.txt", "--jobs", "0"], 64, "--jobs must be from 1 to 256, not 0"),
      Mistake(["ingest", "a.txt", "--jobs", "257"], 64, "--jobs must be from 1 to 256, not 257"),
      Mistake(["ingest", "a.txt", "--jobs", "all"], 64, "--jobs"),
      Mistake(["search", "--fts", "\"treaty"], 1, "unterminated string"),
      Mistake(["sql", "DELETE FROM event"], 1, "readonly"),
      Mistake(["sql", "SELECT 1; SELECT 2"], 1, "more than one statement"),
      Mistake(["sql", ""], 1, "no statement"),
      Mistake(["sql", "SELECT * FORM event"], 1, "^"),
      Mistake(["sql", "SELECT :who"], 1, ":who"),
      Mistake(["sql", "SELECT :who", "--param", "who"], 64, "name=value"),
      Mistake(["sql", "SELECT 1", "--param", "who=x"], 1, "who"),
      Mistake(["sql", "SELECT 1", "--timeout", "nan"], 64, "--timeout"),
      Mistake(["sql", "SELECT 1", "--timeout", "1e300"], 64, "--timeout"),
      Mistake(["sql", "SELECT 1", "--timeout", "0"], 64, "--timeout"),
      Mistake(["sql", "ATTACH 'other.db' AS other"], 1, "attached"),
      Mistake(["code", "--seeds", "nowhere"], 1, "nowhere"),
      Mistake(["ingest"], 64, "<path>"),
      Mistake(["ingest", "nowhere.txt"], 2, "nowhere.txt"),
    ]
  }

  @Test(arguments: Mistake.all)
  func aMistakeIsNamedWithItsRemedyAndChangesNothing(mistake: Mistake) throws {
    let path = try SampleDatabase.filled(in: folder)
    let before = try Data(contentsOf: URL(filePath: path))
    let outcome = try program.run(mistake.line, environment: ["CHANCERY_DB": path])
    #expect(outcome.status == mistake.status)
    #expect(outcome.errors.contains(mistake.words), "\(outcome.errors)")
    #expect(outcome.output.isEmpty)
    if mistake.line.first != "ingest" {
      #expect(try Data(contentsOf: URL(filePath: path)) == before)
    }
  }

  @Test(arguments: [
    ["events"], ["ask", "events involving Cuba"], ["info"], ["schema"], ["sql", "SELECT 1"],
    ["documents"], ["search", "treaty"], ["timeline"], ["event", "1"],
  ])
  func aMissingDatabaseIsNotMade(command: [String]) throws {
    let outcome = try program.run(command)
    #expect(outcome.status == 1)
    #expect(outcome.output.isEmpty)
    #expect(
      outcome.errors == """
        Error: chancery.db: no such database; 'chancery ingest PATH' makes one, '--db FILE' names another

        """)
    #expect(!FileManager.default.fileExists(atPath: folder.file("chancery.db")))
  }

  @Test(arguments: [
    ["--db", "filled.db", "info"], ["--db=filled.db", "info"], ["info", "--db", "filled.db"],
  ])
  func theDatabaseMayBeNamedBeforeTheCommandOrAfter(line: [String]) throws {
    _ = try SampleDatabase.filled(in: folder)
    let outcome = try program.run(line, environment: ["CHANCERY_DB": "other.db"])
    #expect(outcome.status == 0)
    #expect(outcome.output.contains("database\tfilled.db\n"))
  }

  @Test func anotherProgramsFileIsRefused() throws {
    try folder.write("just text\n", to: "notes.db")
    let outcome = try program.run(["info", "--db", "notes.db"])
    #expect(outcome.status == 1)
    #expect(outcome.errors.contains("notes.db"))
    #expect(outcome.errors.contains("not an SQLite database"))
  }
}
