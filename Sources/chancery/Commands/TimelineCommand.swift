import ArgumentParser
import EventStore
import Inquiry
import Rendering

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

  func run() throws {
    let reader = try database.reader()
    let query = try events.query(reader)
    if answers.flags || answers.explain {
      return try Listing(reader: reader, output: output, answers: answers).print(
        Inquirer(reader).answer(.timeline(query, by: by)))
    }
    let stream = BufferedOutput.standard()
    try TimelinePage(reader: reader, output: output).print(query, by: by, to: stream)
    try stream.flush()
  }
}
