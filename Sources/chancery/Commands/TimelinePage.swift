import EventStore
import Rendering

/// Counts over time in rows; for people a bar for each quad class of each period.
struct TimelinePage {
  let output: OutputOptions

  func print(
    _ rows: [TimelineRow], by period: EventReader.Period, to stream: BufferedOutput
  ) throws {
    guard output.chosen != .table else {
      let header = [period.rawValue, "events", "mean score"]
      return try stream.write(
        rows.isEmpty
          ? "" : BarChart(bars(rows, by: period), header: header).text(output.layout.width))
    }
    var writer = output.writer(
      [
        Column("period", fitting: .whole), Column("class", fitting: .whole), Column("events"),
        Column("mean_score"),
      ], to: stream)
    for row in rows {
      try writer.write([
        .text(row.period), .text(row.quad), Cell(row.events), .real(row.meanScore.hundredths),
      ])
    }
    try writer.finish()
  }

  /// The period stands before the first of its classes; a gap is one line, however long.
  private func bars(_ rows: [TimelineRow], by period: EventReader.Period) -> [BarChart.Bar] {
    var bars: [BarChart.Bar] = []
    var last: String?
    for row in rows {
      if let last, last != row.period, !period.follows(row.period, last) {
        bars.append(.init("…", 0))
      }
      let blank = String(repeating: " ", count: row.period.count)
      let label = "\(row.period == last ? blank : row.period)  \(row.quad)"
      bars.append(.init(label, row.events, note: row.meanScore.hundredths.description))
      last = row.period
    }
    return bars
  }
}

extension EventReader.Period {
  /// Whether a month or a year is the one after another.
  fileprivate func follows(_ period: String, _ before: String) -> Bool {
    number(period) == number(before) + 1
  }

  private func number(_ period: String) -> Int {
    let parts = period.split(separator: "-").compactMap { Int($0) }
    return self == .year
      ? parts.first ?? 0 : (parts.first ?? 0) * 12 + (parts.dropFirst().first ?? 0)
  }
}

extension Double {
  /// The number with two decimals, as means of scores are shown.
  var hundredths: Double { (self * 100).rounded() / 100 }
}
