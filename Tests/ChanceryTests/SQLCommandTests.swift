import SampleStore
import TestSupport
import Testing

struct SQLCommandTests {
  @Test(arguments: [
    ("SELECT * FROM evnt", "event"), ("SELECT moddality FROM event", "modality"),
    ("SELECT 'evnt', scroe FROM event", "score"),
  ])
  func aWrongNameIsOfferedTheNearest(query: String, nearest: String) throws {
    let folder = try TemporaryFolder()
    _ = try SampleDatabase.filled(in: folder)
    let outcome = try Program(folder: folder).run(["sql", query, "--db", "filled.db"])
    #expect(outcome.status == 1)
    #expect(outcome.errors.contains("did you mean '\(nearest)'?"))
  }

  private let folder: TemporaryFolder
  private let program: Program

  init() throws {
    folder = try TemporaryFolder()
    _ = try SampleDatabase.filled(in: folder)
    program = Program(folder: folder)
  }

  private static let endless = """
    WITH RECURSIVE n (x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM n) SELECT x FROM n
    """

  @Test func aRowLimitIsToldWhenItIsHit() throws {
    let outcome = try sql(Self.endless, "--limit", "3")
    #expect(outcome.status == 0)
    #expect(outcome.output == "x\n1\n2\n3\n")
    #expect(outcome.errors == "chancery: stopped after 3 rows (--limit)\n")
  }

  @Test func aRowLimitThatIsJustReachedIsNotHit() throws {
    let outcome = try sql("SELECT 1 AS x UNION ALL SELECT 2", "--limit", "2")
    #expect(outcome.output == "x\n1\n2\n")
    #expect(outcome.errors.isEmpty)
  }

  @Test func aTimeLimitIsToldWhenItIsHit() throws {
    let outcome = try sql("SELECT count(*) FROM (\(Self.endless))", "--timeout", "0.05")
    #expect(outcome.status == 1)
    #expect(outcome.errors.contains("the time allowed has passed"))
  }

  @Test func aQueryIsReadFromStandardInput() throws {
    let outcome = try program.run(
      ["sql", "-", "--db", "filled.db"], input: Array("SELECT count(*) AS n FROM event\n".utf8))
    #expect(outcome.output == "n\n6\n")
  }

  @Test func codesKeepTheirZerosOnEveryPath() throws {
    for (format, line) in [("--tsv", "043"), ("--csv", "043"), ("--jsonl", #"{"cameo":"043"}"#)] {
      let outcome = try sql("SELECT cameo FROM event WHERE id = 3", format)
      #expect(outcome.output.hasSuffix(line + "\n") || outcome.output.hasSuffix(line + "\r\n"))
    }
  }

  @Test(arguments: [
    "DELETE FROM event", "DROP TABLE event", "UPDATE event SET score = 0", "CREATE TABLE x (y)",
    "PRAGMA user_version = 7", "VACUUM", "VACUUM INTO 'copy.db'", "ATTACH 'copy.db' AS copy",
    "PRAGMA journal_mode = DELETE", "INSERT INTO run DEFAULT VALUES",
  ])
  func nothingIsWritten(statement: String) throws {
    let before = try sql("SELECT * FROM event_view").output
    let version = try sql("PRAGMA user_version").output
    _ = try sql(statement)
    #expect(try sql("SELECT * FROM event_view").output == before)
    #expect(try sql("PRAGMA user_version").output == version)
    let files = try program.shell("ls").output.split(separator: "\n")
    #expect(files.filter { !$0.hasPrefix("filled.db") }.isEmpty, "\(files)")
  }

  @Test func aReaderThatStopsReadingIsNotAFailure() throws {
    let outcome = try program.shell(
      """
      { "$CHANCERY" sql --db filled.db --limit 0 --timeout 30 '\(Self.endless)'; echo $? > status; } \
      | head -1; cat status
      """)
    #expect(outcome.output == "x\n0\n")
    #expect(outcome.errors.isEmpty)
  }

  private func sql(_ query: String, _ options: String...) throws -> Program.Outcome {
    try program.run(["sql", query, "--db", "filled.db"] + options)
  }
}
