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
    let most = rows.map(\.events).max() ?? 1
    let bars = output.isForPerson
    try output.write(
      [Column(by.rawValue, fitting: .shortened), Column("events"), Column("mean_score")]
        + (bars ? [Column("", fitting: .whole)] : []),
      rows.map { row in
        let cells: [Cell] = [
          Cell(row.value), Cell(row.events), .real((row.meanScore * 100).rounded() / 100),
        ]
        let bar = String(repeating: "█", count: max(1, row.events * 20 / most))
        return bars ? cells + [.text(bar)] : cells
      })
  }
}
