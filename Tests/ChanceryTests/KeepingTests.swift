import SQLite
import TestSupport
import Testing

/// Looking after a database: doctor, backup, the list of rejects.
struct KeepingTests {
  private let folder: TemporaryFolder
  private let program: Program

  init() throws {
    folder = try TemporaryFolder()
    program = Program(folder: folder)
    try folder.write(
      """
      {"id":"1","text":"Chile will visit Peru."}
      {"id":"2","text":
      {"id":"3","text":"Brazil expelled two diplomats of Kenya."}

      """, to: "three.jsonl")
    #expect(try program.run(["ingest", "-q", "three.jsonl"]).status == 2)
  }

  private func damage() throws {
    try Connection(.file(folder.file("chancery.db"))).execute(
      """
      PRAGMA foreign_keys = OFF;
      DELETE FROM mention WHERE id = 1;
      DROP INDEX event_by_place;
      UPDATE mention SET trigger = 'danced';
      UPDATE seed SET sha256 = 'x';
      """)
  }

  @Test func aSoundDatabaseIsSaidToBeSo() throws {
    let outcome = try program.run(["doctor", "--no-headers"])
    #expect(outcome.status == 0)
    #expect(outcome.output.isEmpty)
    #expect(outcome.errors == "chancery.db: sound (faults: 0, notes: 0, mended: 0)\n")
    #expect(try program.run(["doctor", "-q", "--json"]).page == "exit 0\n[]\n")
  }

  @Test func eachFindingHasItsPlaceItsCauseAndItsRemedy() throws {
    try damage()
    let found = try program.run(["doctor"])
    #expect(found.status == 1)
    let mended = try program.run(["doctor", "--repair"])
    #expect(mended.status == 1)
    let json = try program.run(["doctor", "--jsonl"])
    expectGolden(
      "\(found.page)\n\(mended.page)\n\(json.page)", named: "doctor.txt")
  }

  @Test func aBackupIsTakenWhileAnIngestWaitsForItsInput() throws {
    let outcome = try program.shell(
      """
      { head -n 1 three.jsonl; $CHANCERY backup kept.db; echo '{"id":"4","text":"Peru left."}'; } |
        $CHANCERY ingest --format jsonl - ; echo "exit $?"
      $CHANCERY --db kept.db documents --no-headers | wc -l; $CHANCERY documents --no-headers | wc -l
      $CHANCERY --db kept.db doctor -q --no-headers | grep -v ^note
      """)
    #expect(outcome.output == "exit 0\n2\n3\n")
    #expect(outcome.errors.contains("kept.db: a sound copy of chancery.db, 2 documents, "))
  }

  @Test func aBackupReplacesNothingUnlessItMay() throws {
    try folder.write("a letter", to: "letter.txt")
    let refused = try program.run(["backup", "letter.txt"])
    #expect(refused.status == 1)
    #expect(
      refused.errors == "Error: letter.txt: there is a file of that name; --force replaces it\n")
    #expect(try program.run(["backup", "--force", "-q", "letter.txt"]).page == "exit 0\n")
    #expect(
      try program.run(["--db", "letter.txt", "documents", "--no-headers"]).output
        .split(separator: "\n").count == 2)
  }

  @Test func rejectsAreThoseOfEveryRunOrOfOne() throws {
    try folder.write("", to: "empty.txt")
    #expect(try program.run(["ingest", "-q", "empty.txt"]).status == 2)
    let all = try program.run(["info", "--rejects", "--no-headers"]).output.split(separator: "\n")
    #expect(all.map { $0.prefix { $0 != "\t" } } == ["2", "1"])
    let last = try program.run(["info", "--rejects", "--run", "last", "--no-headers"]).output
    #expect(last.hasPrefix("2\tempty.txt\t") && last.split(separator: "\n").count == 1)
    let first = try program.run(["info", "--rejects", "--run", "1", "--jsonl"]).output
    #expect(first.hasPrefix(#"{"run":1,"path":"three.jsonl","line":2,"reason":""#))
    let none = try program.run(["info", "--rejects", "--run", "7"])
    #expect(none.status == 1)
    #expect(none.errors == "Error: no run 7; there are 1 to 2\n")
    #expect(try program.run(["info", "--run", "1"]).status == 64)
    #expect(try program.run(["info", "--rejects", "--run", "x"]).status == 64)
  }
}
