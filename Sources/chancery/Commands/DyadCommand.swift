import ArgumentParser
import EventModel
import EventStore
import Inquiry
import Rendering

struct DyadCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "dyad", abstract: "Shows what two actors do to each other, by type.",
    discussion: "Example:\n  chancery dyad Argentina Brazil --from 2023-01-01")

  @OptionGroup var database: DatabaseOptions
  @OptionGroup var output: OutputOptions

  @Argument(help: "One side.")
  var left: String

  @Argument(help: "The other side.")
  var right: String

  @Option(help: ArgumentHelp("Not wholly before this day.", valueName: "YYYY-MM-DD"))
  var from: CalendarDay?

  @Option(help: ArgumentHelp("Not wholly after this day.", valueName: "YYYY-MM-DD"))
  var to: CalendarDay?

  func run() throws {
    let reader = try database.reader()
    let lookup = ActorLookup(reader)
    let sides = try [left, right].map { try lookup.actor(named: $0) }
    let query = EventQuery(from: from, to: to)
    let rows = try [(0, 1), (1, 0)].flatMap { source, target in
      try reader.dyad(
        ActorLookup.selector(sides[source]), ActorLookup.selector(sides[target]),
        names: (sides[source].name, sides[target].name), query)
    }
    try output.write(
      [
        Column("source"), Column("target"), Column("type", fitting: .whole), Column("events"),
        Column("mean_score"), Column("first", fitting: .whole), Column("last", fitting: .whole),
      ],
      rows.map {
        [
          .text($0.source), .text($0.target), .text($0.type), Cell($0.events),
          .real(($0.meanScore * 100).rounded() / 100), Cell($0.first), Cell($0.last),
        ]
      })
  }
}
