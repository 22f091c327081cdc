import ArgumentParser
import EventModel
import Inquiry
import Interchange
import Rendering

struct ActorCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "actor",
    abstract: "Shows one actor: names, offices, ties, events, and whom the name could mean else.",
    discussion: """
      A name, alias, office or identifier; a day decides between those of one name. No database is \
      needed.

      Examples:
        chancery actor Argentina --on 1999-06-01
        chancery actor "President Fernandez" --on 2021-05-01
        chancery actor "Prime Minister of Italy"
      """)

  @OptionGroup var options: RegisterOptions

  @Argument(help: "A name, an alias, an office, a code.", completion: Completions.actors)
  var name: [String]

  @Option(help: ArgumentHelp("Tell what held on this day.", valueName: "YYYY-MM-DD"))
  var on: CalendarDay?

  @Flag(help: "Write one JSON object.")
  var json = false

  func run() throws {
    let profile = try options.register().profile(of: name.joined(separator: " "), on: on)
    let output = BufferedOutput.standard()
    try output.write(json ? profile.json.text(.compact) + "\n" : ActorPage(profile).text)
    try output.flush()
  }
}
