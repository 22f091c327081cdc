import EventStore
import Rendering

/// Counts over time in rows, with bars for people.
struct TimelinePage {
  let reader: EventReader
  let output: OutputOptions

  func print(_ query: EventQuery, by period: EventReader.Period, to stream: BufferedOutput) throws {
    let rows = try reader.timeline(query, by: period)
    let most = rows.map(\.events).max() ?? 1
    let bars = output.isForPerson
    var writer = output.writer(
      [
        Column("period", fitting: .whole), Column("class", fitting: .whole), Column("events"),
        Column("mean_score"),
      ] + (bars ? [Column("", fitting: .whole)] : []), to: stream)
    for row in rows {
      let cells: [Cell] = [
        .text(row.period), .text(row.quad), Cell(row.events), .real(rounded(row.meanScore)),
      ]
      let bar = String(repeating: "█", count: max(1, row.events * 20 / most))
      try writer.write(bars ? cells + [.text(bar)] : cells)
    }
    try writer.finish()
  }

  private func rounded(_ score: Double) -> Double { (score * 100).rounded() / 100 }
}
