import ArgumentParser
import EventStore
import Inquiry

struct EventsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "events", abstract: "Lists events, by who, what, when and where.",
    discussion: """
      Examples:
        chancery events --actor Argentina --from 2024-01-01
        chancery events --source US --target Russia --type SANCTION --json
      """)

  @OptionGroup var database: DatabaseOptions
  @OptionGroup var events: EventOptions
  @OptionGroup var output: OutputOptions
  @OptionGroup var answers: AnswerOptions

  @Flag(name: .shortAndLong, help: "Rows only.")
  var quiet = false

  @Option(
    help: ArgumentHelp(
      "What of them to count: events, sources, targets, parties, dates, places, documents, count.",
      valueName: "what"))
  var show: Query.Focus = .events

  func run() throws {
    let reader = try database.reader()
    let answer = try Inquirer(reader).answer(.events(events.query(reader), show: show))
    try Listing(reader: reader, output: output, answers: answers, quiet: quiet).print(answer)
  }
}
