import ArgumentParser
import EventStore
import Rendering

struct EventCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "event", abstract: "Shows one event with every sentence that tells it.",
    discussion: "Example:\n  chancery event 12")

  @OptionGroup var database: DatabaseOptions

  @Argument(help: "The event's number, as the lists print it.")
  var id: Int64

  @Flag(help: "Do not use colours.")
  var noColor = false

  func run() throws {
    guard let event = try database.reader().event(id) else {
      throw LookupError(
        what: "event", key: String(id), remedy: "'chancery events' lists the numbers")
    }
    let device = OutputDevice.current(1, choice: noColor ? .never : .automatic)
    let output = BufferedOutput.standard()
    try output.write(EventPage(event, Highlighter(device.color)).text)
    try output.flush()
  }
}
