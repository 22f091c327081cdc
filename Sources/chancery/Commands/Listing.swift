import EventStore
import Foundation
import Inquiry
import Rendering

/// Prints events with how they were asked for before them and what was left out after.
struct Listing {
  let reader: EventReader
  let output: OutputOptions
  let quiet: Bool

  func print(_ answer: Answer) throws {
    let stream = BufferedOutput.standard()
    if output.isForPerson, !quiet { try stream.write(answer.understanding + "\n") }
    if output.chosen == .table {
      try stream.write(answer.total > 0 ? evidence(answer.query) : "nothing found; \(try held())\n")
    } else {
      var writer = output.writer(EventColumns.columns, to: stream)
      try reader.events(answer.query) { try writer.write(EventColumns.row($0)) }
      try writer.finish()
    }
    if output.isForPerson, !quiet {
      if let limit = answer.query.limit, answer.total > limit {
        try stream.write("\(answer.total - limit) more (raise --limit)\n")
      }
      if let omission = answer.omission { try stream.write(omission + "\n") }
    }
    try stream.flush()
  }

  /// The events as a person reads them: what was done by whom, and beneath it the sentence.
  private func evidence(_ query: EventQuery) throws -> String {
    let entries = try reader.events(query).map { event in
      EvidenceTable.Entry(EventColumns.summary(event), evidence: EventColumns.evidence(event))
    }
    return EvidenceTable(EventColumns.summaryColumns, entries).text(output.layout.width)
  }

  /// What is in the database instead.
  private func held() throws -> String {
    let summary = try reader.summary()
    let counts = summary.counts.filter { ["document", "event"].contains($0.table) }
      .map { "\($0.rows) \($0.table)s" }.joined(separator: ", ")
    guard let first = summary.firstEvent, let last = summary.lastEvent else {
      return "the database holds \(counts)"
    }
    return "the database holds \(counts), dated \(first) to \(last)"
  }
}
