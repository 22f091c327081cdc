import TestSupport
import Testing

struct HelpTests {
  private let program: Program

  init() throws { program = Program(folder: try TemporaryFolder()) }

  static let commands = [
    "ingest", "code", "resolve", "parse", "explain", "ask", "events", "event", "actors", "actor", "relations",
    "timeline", "dyad",
    "documents", "document", "search", "sql", "info", "schema",
    "seeds",
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
