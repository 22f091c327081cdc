import ArgumentParser
import EventCoding
import EventModel
import Interchange
import Linguistics
import Rendering

struct ExplainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain", abstract: "Says why a text is coded as it is, or why not.",
    discussion: """
      Draws each sentence's tree, then who is named and how that was found, every row of the frames \
      that was tried, the words that govern it, and what came of it: the event, who takes part from \
      which place in the clause, date, place and confidence, or the nearest reason why there is none. \
      No database is used.

      Examples:
        chancery explain "Chile recalled its envoy from Peru."
        chancery explain --date 2021-05-01 "The president agreed on Monday to visit Chile."
      """)

  @OptionGroup var seeds: SeedOptions

  @Argument(help: "The text.")
  var text: [String]

  @Option(
    help: ArgumentHelp("The day the text was published on.", valueName: "YYYY-MM-DD"))
  var date: CalendarDay?

  @Flag(help: "Write one JSON object.")
  var json = false

  func run() throws {
    let coder = EventCoder(try seeds.base(), engine: try Engine())
    let article = Article(
      text: text.joined(separator: " "),
      published: date.map { .day($0, basis: "--date") } ?? .unknown)
    let explanation = coder.explain(article)
    let output = BufferedOutput.standard()
    try output.write(
      json ? explanation.json.text(.compact) + "\n" : ExplanationPage(explanation).text)
    try output.flush()
  }
}
