import Foundation
import SQLite
import TestSupport
import Testing

/// What a person sees when the disk, the file, its rights or another program stands in the way.
struct FailureTests {
  private let folder: TemporaryFolder
  private let program: Program

  init() throws {
    folder = try TemporaryFolder()
    program = Program(folder: folder)
    try folder.write("Chile will visit Peru.\n", to: "one.txt")
    try folder.write("Brazil expelled two diplomats of Kenya.\n", to: "two.txt")
  }

  /// Two namespaces that only the kernel gives out: a disk of so many bytes is mounted in them.
  private static let canMount: Bool = {
    guard let program = try? Program(folder: TemporaryFolder()) else { return false }
    let outcome = try? program.shell(
      "mkdir disk && unshare --user --map-root-user --mount mount -t tmpfs -o size=1m none disk")
    return outcome?.status == 0
  }()

  /// A user who may do nothing: ourselves, or whom the superuser becomes.
  private static let asNobody = geteuid() == 0 ? "setpriv --reuid=65534 --clear-groups" : ""

  private static let canBeNobody: Bool = {
    guard let program = try? Program(folder: TemporaryFolder()) else { return false }
    return (try? program.shell("\(asNobody) $CHANCERY --version"))?.status == 0
  }()

  private func onDisk(of size: String, _ commands: String) throws -> Program.Outcome {
    try program.shell(
      """
      mkdir -p disk && unshare --user --map-root-user --mount sh -c '
        mount -t tmpfs -o size=\(size) none disk && \(commands)'
      """)
  }

  @Test(.enabled(if: canMount, "no disk can be mounted"))
  func aFullDiskIsToldWhatWasStoredStaysAndTheSameCommandGoesOn() throws {
    // The first article fits; the rest of the disk is filled, until it is made room.
    let outcome = try onDisk(
      of: "16m",
      """
      $CHANCERY --db disk/a.db ingest -q one.txt && cat /dev/zero > disk/filler 2> /dev/null;
        $CHANCERY --db disk/a.db ingest -q two.txt; echo "exit $?";
        rm disk/filler; $CHANCERY --db disk/a.db ingest -q one.txt two.txt; echo "exit $?";
        $CHANCERY --db disk/a.db doctor -q --no-headers; $CHANCERY --db disk/a.db documents --no-headers | wc -l
      """)
    #expect(outcome.output == "exit 1\nexit 0\n2\n" || outcome.output.hasSuffix("exit 0\n2\n"))
    #expect(outcome.errors.contains("the disk is full; what was stored before stays; make room"))
    #expect(!outcome.errors.contains("INSERT"))
  }

  @Test(.enabled(if: canMount, "no disk can be mounted"))
  func aDiskTooSmallForANewDatabaseIsToldAndASmallOneLeavesNoBackup() throws {
    let new = try onDisk(of: "1m", "$CHANCERY --db disk/a.db ingest one.txt")
    #expect(new.status == 1)
    #expect(new.errors.hasPrefix("Error: disk/a.db: the disk is full"))
    #expect(try program.run(["ingest", "-q", "one.txt"]).status == 0)
    let backup = try onDisk(of: "1m", "$CHANCERY backup disk/b.db; echo \"exit $?\"; ls disk")
    #expect(backup.output == "exit 1\n")
    #expect(backup.errors.contains("the disk is full"))
  }

  @Test(.enabled(if: canBeNobody, "nobody cannot be become"))
  func aFolderThatMayOnlyBeReadIsReadAndNotWritten() throws {
    let outcome = try program.shell(
      """
      mkdir kept && $CHANCERY --db kept/a.db ingest -q one.txt && chmod 555 kept && chmod 444 kept/a.db
      chmod 755 . && \(Self.asNobody) $CHANCERY --db kept/a.db documents --no-headers | wc -l
      \(Self.asNobody) $CHANCERY --db kept/a.db ingest two.txt; echo "exit $?"
      \(Self.asNobody) $CHANCERY --db kept/a.db doctor --no-headers | cut -f 1-2; ls kept; chmod 755 kept
      """)
    #expect(outcome.output == "1\nexit 1\nnote\tsearch\na.db\n")
    #expect(
      outcome.errors.contains(
        "Error: kept/a.db: the file or its folder may only be read; ask for the right to write, or")
    )
  }

  @Test func aFileThatIsLockedIsWaitedForAndThenTold() async throws {
    #expect(try program.run(["ingest", "-q", "one.txt"]).status == 0)
    let writer = try Connection(.file(folder.file("chancery.db")))
    try writer.execute("BEGIN IMMEDIATE")
    let blocked = try program.run(["ingest", "--wait", "0.1", "two.txt"])
    #expect(blocked.status == 1)
    #expect(
      blocked.errors == """
        Error: chancery.db: another program is writing to it and did not end in the time that was \
        waited; let it end, then run the same command again

        """)
    #expect(try program.run(["documents", "--no-headers"]).output.contains("one.txt"))
    let program = program
    let waiting = Task.detached { try program.run(["ingest", "-q", "two.txt"]) }
    try writer.execute("COMMIT")
    #expect(try await waiting.value.status == 0)
    #expect(try program.run(["documents", "--no-headers"]).output.contains("two.txt"))
  }

  @Test func twoIngestsAtOnceBothEndAndStoreEachArticleOnce() throws {
    let lines = (1...40).map { #"{"id":"\#($0)","text":"Chile condemned Peru \#($0) times."}"# }
    try folder.write(lines.joined(separator: "\n") + "\n", to: "many.jsonl")
    let outcome = try program.shell(
      """
      $CHANCERY ingest -q many.jsonl & first=$!; $CHANCERY ingest -q many.jsonl; echo "exit $?"
      wait $first; echo "exit $?"; $CHANCERY documents --no-headers | wc -l; $CHANCERY doctor -q --no-headers
      """)
    #expect(outcome.output == "exit 0\nexit 0\n40\n")
    #expect(outcome.errors == "")
  }

  @Test func whatIsNoDatabaseOfThisProgramIsToldInOneLine() throws {
    try folder.write(String(repeating: "Dear Sir,\n", count: 200), to: "letter.db")
    try folder.write("", to: "empty.db")
    _ = try program.shell("mkdir folder.db")
    #expect(try program.run(["ingest", "-q", "one.txt"]).status == 0)
    _ = try program.shell("for copy in newer older damaged; do cp chancery.db $copy.db; done")
    try Connection(.file(folder.file("newer.db"))).setUserVersion(99)
    try Connection(.file(folder.file("older.db"))).setUserVersion(1)
    try Connection(.file(folder.file("other.db"))).execute("CREATE TABLE recipe (id)")
    var damaged = Array(try Data(contentsOf: URL(filePath: folder.file("damaged.db"))))
    for index in damaged.indices.dropFirst(4096) { damaged[index] ^= 0xFF }
    try folder.write(damaged, to: "damaged.db")
    var page = ""
    for name in ["none", "letter", "empty", "folder", "other", "newer", "older", "damaged"] {
      for command in [["events"], ["doctor", "-q", "--no-headers"], ["ingest", "-q", "two.txt"]]
      where command[0] != "ingest" || !["none", "empty", "older"].contains(name) {
        let outcome = try program.run(["--db", name + ".db"] + command)
        #expect(outcome.status == 1)
        let said = (outcome.errors + outcome.output).split(separator: "\n").first ?? ""
        page += "$ chancery --db \(name).db \(command[0])\n\(said)\n\n"
      }
    }
    expectGolden(page, named: "failures.txt")
  }

  @Test(.enabled(if: FileManager.default.fileExists(atPath: "/dev/full")))
  func outputThatCannotBeWrittenIsAFailure() throws {
    #expect(try program.run(["ingest", "-q", "one.txt"]).status == 0)
    for command in ["events", "doctor", "info --rejects", "sql 'SELECT 1'"] {
      let outcome = try program.shell("$CHANCERY \(command) > /dev/full")
      #expect(outcome.status == 1)
      #expect(outcome.errors.contains("cannot write the output: No space left on device"))
    }
  }
}
