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

  /// docs/commands.md is every command's help, and rewritten with it.
  @Test func theReferenceHasEveryCommandsHelp() throws {
    var page = "# Every command's help\n\nWritten from the program by its tests (`make golden`).\n"
    for command in Self.commands {
      page += "\n## \(command)\n\n```\n\(try program.run(["help", command]).output)```\n"
    }
    expectGolden(page, named: "../../../docs/commands.md")
  }

  @Test(arguments: ["bash", "zsh", "fish"]) func theShellIsToldWhatItCanOffer(shell: String) throws
  {
    let outcome = try program.run(["--generate-completion-script", shell])
    #expect(outcome.status == 0)
    for command in ["ask", "relations", "stats"] { #expect(outcome.output.contains(command)) }
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
