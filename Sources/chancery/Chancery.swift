import ArgumentParser

@main
struct Chancery: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "chancery",
    abstract: "Keeps who did what to whom, when and where, with the sentence that says so.",
    discussion: """
      Examples:
        chancery ingest articles/
        chancery ask "events involving Argentina"
        chancery events --source Venezuela --target Argentina --from 2024-01-01
        chancery sql "SELECT * FROM event_view LIMIT 5"

      The database is one SQLite file: --db FILE, else CHANCERY_DB, else chancery.db here.
      """,
    version: Version.text,
    groupedSubcommands: [
      CommandGroup(
        name: "Reading in:",
        subcommands: [
          IngestCommand.self, ReadCommand.self, CodeCommand.self, ResolveCommand.self,
          ParseCommand.self, ExplainCommand.self,
        ]),
      CommandGroup(
        name: "Asking:",
        subcommands: [
          AskCommand.self, EventsCommand.self, EventCommand.self, ActorsCommand.self,
          ActorCommand.self, RelationsCommand.self, TimelineCommand.self, DyadCommand.self,
          StatsCommand.self, SaveCommand.self, RunCommand.self,
        ]),
      CommandGroup(
        name: "Looking up:",
        subcommands: [
          DocumentsCommand.self, DocumentCommand.self, SearchCommand.self, SQLCommand.self,
          InfoCommand.self, SchemaCommand.self,
          OntologyCommand.self, TopicsCommand.self, SeedsCommand.self,
        ]),
      CommandGroup(name: "Keeping:", subcommands: [DoctorCommand.self, BackupCommand.self]),
    ])

  static func main() { CommandLineTool.run(Array(CommandLine.arguments.dropFirst())) }
}
