import ArgumentParser
import EventStore
import Rendering

struct TimelineCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "timeline", abstract: "Counts dated events by month or year and quad class.",
    discussion: "Example:\n  chancery timeline --actor Argentina --by year")

  @OptionGroup var database: DatabaseOptions
  @OptionGroup var events: EventOptions
  @OptionGroup var output: OutputOptions

  @Option(help: "month or year.")
  var by: EventReader.Period = .month

  func run() throws {
    let reader = try database.reader()
    let rows = try reader.timeline(events.query(reader), by: by)
    let most = rows.map(\.events).max() ?? 1
    let bars = output.isForPerson
    try output.write(
      [
        Column("period", fitting: .whole), Column("class", fitting: .whole), Column("events"),
        Column("mean_score"),
      ] + (bars ? [Column("", fitting: .whole)] : []),
      rows.map { row in
        let cells: [Cell] = [
          .text(row.period), .text(row.quad), Cell(row.events), .real(rounded(row.meanScore)),
        ]
        let bar = String(repeating: "█", count: max(1, row.events * 20 / most))
        return bars ? cells + [.text(bar)] : cells
      })
  }

  private func rounded(_ score: Double) -> Double { (score * 100).rounded() / 100 }
}
