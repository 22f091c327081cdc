import ArgumentParser

struct SeedsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "seeds",
    abstract: "Checks the tables of what is known, and takes in those of others.",
    subcommands: [SeedsCheckCommand.self, SeedsImportCommand.self])
}
