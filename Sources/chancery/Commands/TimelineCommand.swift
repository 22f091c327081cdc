import ArgumentParser
import EventStore
import Inquiry

struct TimelineCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "timeline", abstract: "Counts dated events by month or year and quad class.",
    discussion: "Example:\n  chancery timeline --actor Argentina --by year")

  @OptionGroup var database: DatabaseOptions
  @OptionGroup var events: EventOptions
  @OptionGroup var output: OutputOptions
  @OptionGroup var answers: AnswerOptions

  @Option(help: "month or year.")
  var by: EventReader.Period = .month

  @Flag(name: .shortAndLong, help: "Rows only.")
  var quiet = false

  func run() throws {
    let reader = try database.reader()
    let answer = try Inquirer(reader).answer(.timeline(events.query(reader), by: by))
    try Listing(reader: reader, output: output, answers: answers, quiet: quiet).print(answer)
  }
}
