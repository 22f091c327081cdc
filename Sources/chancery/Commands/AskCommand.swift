import ArgumentParser
import EventModel
import EventStore
import Inquiry

struct AskCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "ask", abstract: "Answers a question in words, each line with its sentence.",
    discussion: """
      Examples:
        chancery ask "events involving Argentina"
        chancery ask "what did Venezuela do to Argentina in 2024"
        chancery ask events between Argentina and Brazil since 2023
      """)

  @OptionGroup var database: DatabaseOptions
  @OptionGroup var output: OutputOptions
  @OptionGroup var answers: AnswerOptions

  @Argument(help: "The question.")
  var words: [String]

  @Option(
    help: ArgumentHelp(
      "asserted, planned, hypothetical, negated, habitual, opinion or all.", valueName: "modality"))
  var modality: [String] = []

  @Option(
    help: ArgumentHelp(
      "The day from which 'last month' is counted. (default: today)", valueName: "YYYY-MM-DD"))
  var today: CalendarDay?

  @Option(
    help: ArgumentHelp(
      "At most so many rows. (default: 100 for people, all in a pipe)", valueName: "n"))
  var limit: Int?

  @Flag(name: .shortAndLong, help: "Rows only.")
  var quiet = false

  func run() throws {
    let reader = try database.reader()
    let answer = try Inquirer(reader).answer(
      words.joined(separator: " "), today: today ?? .today,
      modalities: modality.isEmpty ? nil : ModalityWords.read(modality),
      limit: limit, atMost: output.isForPerson ? 100 : nil)
    try Listing(reader: reader, output: output, answers: answers, quiet: quiet).print(answer)
  }
}
