import ArgumentParser
import EventStore
import Foundation
import Inquiry
import Rendering

/// Prints an answer with how it was understood before it and what was left out after.
struct Listing {
  let reader: EventReader
  let output: OutputOptions
  var answers = AnswerOptions()
  var quiet = false

  func print(_ answer: Answer) throws {
    if answers.flags {
      Swift.print("chancery \(answer.query.commandLine)")
      return
    }
    if answers.explain {
      Swift.print(try ExplainedQuery(reader: reader).text(answer.query))
      return
    }
    let stream = BufferedOutput.standard()
    if output.isForPerson, !quiet {
      for note in answer.notes { try stream.write(note + "\n") }
      try stream.write(answer.understanding + "\n")
    }
    switch answer.query {
    case .events(let query, let focus): try print(query, focus, answer, to: stream)
    case .timeline(let query, let period):
      try print(query, by: period, answer, to: stream)
    case .relations(let query):
      try RelationsPage(reader: reader, output: output).print(query, to: stream)
    }
    if output.isForPerson, !quiet { try close(answer, on: stream) }
    try stream.flush()
    if answers.exitStatus, answer.total == 0 { throw ExitCode(1) }
  }

  private func print(
    _ query: EventQuery, _ focus: Query.Focus, _ answer: Answer, to stream: BufferedOutput
  ) throws {
    if let facet = focus.facet {
      try print(reader.tally(query, of: facet, limit: query.limit), focus, to: stream)
      guard output.chosen == .table else { return }
    } else if focus == .count, output.chosen != .table {
      var writer = output.writer([Column("events")], to: stream)
      try writer.write([Cell(answer.total)])
      return try writer.finish()
    }
    if output.chosen == .table {
      try stream.write(
        answer.total > 0 ? evidence(query) : "nothing found; \(try reader.holdings())\n")
    } else {
      var writer = output.writer(EventColumns.columns, to: stream)
      try reader.events(query) { try writer.write(EventColumns.row($0)) }
      try writer.finish()
    }
  }

  private func print(
    _ query: EventQuery, by period: EventReader.Period, _ answer: Answer,
    to stream: BufferedOutput
  ) throws {
    let rows = try reader.timeline(query, by: period)
    try TimelinePage(output: output).print(rows, by: period, to: stream)
    let without = answer.total - rows.map(\.events).reduce(0, +)
    guard output.isForPerson, !quiet, query.limit == nil, !answer.isCutShort, without > 0 else {
      return
    }
    try stream.write(
      "left out: \(without) not dated to a \(period) (--undated shows those without any)\n")
  }

  /// The direct answer to "who", "when", "where": each value with how many events have it.
  private func print(_ rows: [FacetRow], _ focus: Query.Focus, to stream: BufferedOutput) throws {
    guard output.chosen == .table else {
      var writer = output.writer(
        [Column(focus.singular), Column("id"), Column("events")], to: stream)
      for row in rows { try writer.write([Cell(row.value), Cell(row.key), Cell(row.events)]) }
      return try writer.finish()
    }
    guard !rows.isEmpty else { return }
    let values = rows.prefix(20).map { row in
      let value = row.value ?? (focus == .dates ? "undated" : "not told")
      return row.events > 1 ? "\(value) (\(row.events))" : value
    }
    let more = rows.count > 20 ? ", \(rows.count - 20) more" : ""
    try stream.write("\(focus.rawValue): \(values.joined(separator: ", "))\(more)\n")
  }

  /// What is there beyond what was shown.
  private func close(_ answer: Answer, on stream: BufferedOutput) throws {
    if let limit = answer.query.limit, answer.total > limit {
      let more = "\(answer.isCutShort ? "more than " : "")\(answer.total - limit)"
      try stream.write("\(more) more (raise --limit)\n")
    }
    if let omission = answer.omission { try stream.write(omission + "\n") }
  }

  /// The events as a person reads them: what was done by whom, and beneath it the sentence.
  private func evidence(_ query: EventQuery) throws -> String {
    let entries = try reader.events(query).map { event in
      EvidenceTable.Entry(
        EventColumns.summary(event),
        evidence: answers.cite
          ? try EventColumns.citation(event, reader) : EventColumns.evidence(event))
    }
    return EvidenceTable(EventColumns.summaryColumns, entries).text(output.layout.width)
  }
}
