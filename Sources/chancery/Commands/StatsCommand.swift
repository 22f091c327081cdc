import ArgumentParser
import EventStore
import Inquiry
import Rendering

struct StatsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "stats", abstract: "Counts events by type, class, country, modality or year.",
    discussion: """
      Examples:
        chancery stats
        chancery stats --by source --actor Argentina
      """)

  @OptionGroup var database: DatabaseOptions
  @OptionGroup var events: EventOptions
  @OptionGroup var output: OutputOptions

  @Option(help: "type, class, modality, year, source, target, place or document.")
  var by: EventReader.Breakdown = .type

  func run() throws {
    let reader = try database.reader()
    var query = try events.query(reader)
    let limit = query.limit
    query.limit = nil
    let rows = try reader.breakdown(query, by: by, limit: limit)
    guard output.chosen != .table else {
      let bars = rows.map {
        BarChart.Bar($0.value ?? "none", $0.events, note: $0.meanScore.hundredths.description)
      }
      let stream = BufferedOutput.standard()
      try stream.write(
        BarChart(bars, header: [by.rawValue, "events", "mean score"]).text(output.layout.width))
      return try stream.flush()
    }
    try output.write(
      [Column(by.rawValue), Column("events"), Column("mean_score")],
      rows.map { [Cell($0.value), Cell($0.events), .real($0.meanScore.hundredths)] })
  }
}
