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

  @Argument(help: "One side.", completion: Completions.actors)
  var left: String

  @Argument(help: "The other side.", completion: Completions.actors)
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
    if output.isForPerson { try printBalance(sides, query, reader) }
    try output.write(
      [
        Column("source"), Column("target"), Column("type", fitting: .whole), Column("events"),
        Column("mean_score"), Column("first", fitting: .whole), Column("last", fitting: .whole),
      ],
      rows.map {
        [
          .text($0.source), .text($0.target), .text($0.type), Cell($0.events),
          .real($0.meanScore.hundredths), Cell($0.first), Cell($0.last),
        ]
      })
  }

  /// The mean score of each year in each direction, from conflict (low) to cooperation.
  private func printBalance(
    _ sides: [ActorRow], _ query: EventQuery, _ reader: EventReader
  ) throws {
    let directions = try [(0, 1), (1, 0)].map { source, target in
      var query = query
      query.sources = [ActorLookup.selector(sides[source])]
      query.targets = [ActorLookup.selector(sides[target])]
      return (
        name: "\(sides[source].name) -> \(sides[target].name)",
        rows: try reader.timeline(query, by: .year)
      )
    }
    let years = directions.flatMap { $0.rows.compactMap { Int($0.period) } }
    guard let first = years.min(), let last = years.max() else { return }
    let stream = BufferedOutput.standard()
    try stream.write("mean score by year, \(first) to \(last), from -10 (low) to 10\n")
    let width = directions.map(\.name.displayWidth).max() ?? 0
    for direction in directions {
      let line = Sparkline(Self.means(direction.rows, first...last), from: -10, to: 10).text
      let events = direction.rows.map(\.events).reduce(0, +)
      let blank = String(repeating: " ", count: width - direction.name.displayWidth)
      let count = "\(events) dated event\(events == 1 ? "" : "s")"
      try stream.write("\(direction.name)\(blank)  \(line)  \(count)\n")
    }
    try stream.flush()
  }

  private static func means(_ rows: [TimelineRow], _ years: ClosedRange<Int>) -> [Double?] {
    years.map { year in
      let rows = rows.filter { $0.period == String(year) }
      let events = rows.map(\.events).reduce(0, +)
      guard events > 0 else { return nil }
      return rows.map { $0.meanScore * Double($0.events) }.reduce(0, +) / Double(events)
    }
  }
}
