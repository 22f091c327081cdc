import ArgumentParser
import EventModel
import EventStore
import Inquiry

struct AskCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "ask", abstract: "Answers a question in words, each line with its sentence.",
    discussion: """
      The first line says how the question was understood, with the dates that 'last month' means and \
      who of several namesakes is meant; then each event with the sentence that proves it; the last \
      line says what was left out and how to see it. Nothing found is an answer too, and says what the \
      database holds instead.

      Forms, each with many other words:
        events involving X; between X and Y; with X; undated events
        what did X do (to Y); what was done to Y (by X); what happened to Y, in Z
        who threatened Y; whom did X threaten; visits by X to Y; X's threats against Y
        by whom was Y threatened; the countries that threatened Y; what did Y get from X; X Y visit
        when did ..., where did ..., how many ..., which article reports ..., which countries ...
        negative events toward Y; material cooperation between X and Y; planned visits by X
        what did X say about Y; what did X call Y; who is most active
        in October 2024; since 2023; between May and July; last month; before X took office; under X
        the latest 5 events involving X; when was the last time X visited Y; timeline of X and Y per year
        allies of X; is X a member of Y; who governed X from A to B; who is X
        what did the president of X do in 2012; the French army; Argentine diplomats

      A name of several, an office of no country named, a time without a date ('before the election'), \
      what no query can say ('except') and a word that nothing knows are refused with what to say \
      instead. A word with a slip of the keys is read as the one word it can be meant for, and told. A \
      word that only the texts know narrows the answer to sentences that have it. Beyond a thousand \
      events of busy actors the count stops.

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
