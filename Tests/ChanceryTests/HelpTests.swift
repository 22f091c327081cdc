import Foundation
import Interchange
import SampleStore
import TestSupport
import Testing

struct HelpTests {
  private let program: Program

  init() throws { program = Program(folder: try TemporaryFolder()) }

  static let commands = [
    "ingest", "read", "code", "resolve", "parse", "explain", "ask", "events", "event", "actors",
    "actor",
    "relations", "timeline", "dyad", "stats", "save", "run", "ontology", "topics", "seeds",
    "documents", "document", "search", "sql", "info", "schema", "doctor", "backup",
  ]

  @Test func theProgramSaysWhatItIsForAndWhatCommandsThereAre() throws {
    let outcome = try program.run(["--help"])
    #expect(outcome.status == 0)
    expectGolden(outcome.output, named: "help.txt")
    for command in Self.commands { #expect(outcome.output.contains("  \(command) ")) }
  }

  @Test(arguments: commands) func everyCommandHasHelp(command: String) throws {
    let outcome = try program.run(["help", command])
    #expect(outcome.status == 0)
    #expect(outcome.errors.isEmpty)
    #expect(try program.run([command, "--help"]).output == outcome.output)
    expectGolden(outcome.output, named: "help-\(command).txt")
  }

  @Test func everyCommandOfTheHelpHasItsTest() throws {
    let help = try program.run(["--help"]).output
    let listed = help.split(separator: "\n").drop { !$0.contains("SUBCOMMANDS:") }
      .filter { $0.hasPrefix("  ") && !$0.hasPrefix("   ") && !$0.hasPrefix("  See ") }
      .compactMap { $0.split(separator: " ").first.map(String.init) }
    #expect(Set(listed) == Set(Self.commands))
  }

  /// docs/cli.md is every command's help, and rewritten with it.
  @Test func theReferenceHasEveryCommandsHelp() throws {
    var page = """
      # The command line

      Written from the program by its tests (`make golden`). `chancery topics`, below, tells of dates, names,
      formats, exit codes and the environment. The JSON that commands take and write is in [json.md](json.md), the
      formats of articles in [formats.md](formats.md), tables and views in [schema.md](schema.md).

      ```
      \(try program.run(["help"]).output)```

      """
    for command in Self.commands {
      page += "\n## \(command)\n\n```\n\(try program.run(["help", command]).output)```\n"
    }
    expectGolden(page, named: "../../../docs/cli.md")
  }

  /// docs/chancery.1 is written from the same definitions.
  @Test func theManualPageHasEveryCommand() throws {
    let help = try program.run(["--experimental-dump-help"]).output
    let version = try program.run(["--version"]).output.split(separator: "\n").first ?? ""
    let page = try ManualPage(JSONValue(parsing: Array(help.utf8)), version: String(version)).text
    expectGolden(page, named: "../../../docs/chancery.1")
    for command in Self.commands { #expect(page.contains("\n.SS \(command)\n")) }
  }

  /// Where `man` is, it has nothing to complain of.
  @Test func theManualPageIsWellFormed() throws {
    let page = URL(filePath: #filePath).appending(path: "../../../docs/chancery.1").standardized
      .path
    let outcome = try program.shell(
      "command -v groff >/dev/null || exit 0; groff -man -Tutf8 -ww -z '\(page)'")
    #expect(outcome.status == 0)
    #expect(outcome.errors.isEmpty, "\(outcome.errors)")
  }

  @Test(arguments: ["bash", "zsh", "fish"]) func theShellIsToldWhatItCanOffer(shell: String) throws
  {
    let outcome = try program.run(["--generate-completion-script", shell])
    #expect(outcome.status == 0)
    for command in ["ask", "relations", "stats"] { #expect(outcome.output.contains(command)) }
  }

  /// The scripts ask the program, which answers with what the database has.
  @Test(arguments: [
    (["events"], "--actor", "ven", "Venezuela"), (["events"], "--type", "san", "SANCTION"),
    (["relations"], "--predicate", "mem", "member_of"),
  ])
  func namesAndTypesAreOffered(command: [String], flag: String, typed: String, offer: String) throws
  {
    _ = try SampleDatabase.filled(in: program.folder)
    let outcome = try program.run(
      ["---completion"] + command + ["--", flag, "3", "3", "chancery"] + command + [flag, typed],
      environment: ["CHANCERY_DB": "filled.db"])
    #expect(outcome.output.split(separator: "\n").contains(Substring(offer)), "\(outcome)")
  }

  @Test func withoutACommandTheHelpIsShown() throws {
    let outcome = try program.run([])
    #expect(outcome.status == 0)
    #expect(outcome.output == (try program.run(["--help"]).output))
  }

  @Test func theVersionIsANumber() throws {
    let outcome = try program.run(["--version"])
    #expect(outcome.status == 0)
    #expect(outcome.output.split(separator: ".").count == 3)
  }
}
