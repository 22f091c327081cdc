import EventStore
import Inquiry
import Rendering

/// Lasting ties in rows, with the sentence or the table of the base that says so.
struct RelationsPage {
  let reader: EventReader
  let output: OutputOptions

  static let columns = [
    Column("subject"), Column("tie"), Column("object"), Column("modality", fitting: .whole),
    Column("from", fitting: .whole), Column("to", fitting: .whole),
    Column("sentence", fitting: .prose), Column("document", fitting: .whole),
    Column("id", fitting: .whole),
  ]

  func print(_ query: RelationQuery, to stream: BufferedOutput) throws {
    let ties = try Inquirer(reader).ties(query)
    if output.chosen == .table {
      guard !ties.isEmpty else {
        return try stream.write("nothing found; \(try reader.holdings())\n")
      }
      let entries = ties.map { EvidenceTable.Entry(summary($0), evidence: evidence($0)) }
      return try stream.write(
        EvidenceTable(["held", "tie", "by whom to whom"], entries).text(output.layout.width))
    }
    var writer = output.writer(Self.columns, to: stream)
    for tie in ties { try writer.write(row(tie)) }
    try writer.finish()
  }

  private func summary(_ tie: TieRow) -> [String] {
    let tied = tie.modality == "asserted" ? tie.tie : "\(tie.modality): \(tie.tie)"
    return [held(tie), tied, "\(tie.subject.name) -> \(tie.object.name)"]
  }

  private func held(_ tie: TieRow) -> String {
    switch (tie.from, tie.to) {
    case (nil, nil): "undated"
    case (let from?, nil): "since \(from)"
    case (nil, let to?): "until \(to)"
    case (let from?, let to?): from == to ? from : "\(from) to \(to)"
    }
  }

  private func evidence(_ tie: TieRow) -> String {
    switch tie.basis {
    case .text(_, let sentence, let document): "\(sentence) [\(document)]"
    case .base(let source): "of the base: \(source)"
    }
  }

  private func row(_ tie: TieRow) -> [Cell] {
    let told: [Cell] =
      switch tie.basis {
      case .text(let id, let sentence, let document):
        [.text(sentence), .integer(document), .integer(id)]
      case .base(let source): [.text("base: \(source)"), .null, .null]
      }
    return [
      .text(tie.subject.name), .text(tie.tie), .text(tie.object.name), .text(tie.modality),
      Cell(tie.from), Cell(tie.to),
    ] + told
  }
}
