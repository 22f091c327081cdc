import EventStore
import Rendering

/// How events stand in rows, for every command that lists them.
enum EventColumns {
  static let columns = [
    Column("id", fitting: .whole), Column("date", fitting: .whole), Column("type", fitting: .whole),
    Column("modality", fitting: .whole), Column("source"), Column("target"), Column("place"),
    Column("sentence", fitting: .prose), Column("document", fitting: .whole),
  ]

  /// The columns of the table for people, where the sentence stands beneath.
  static let summaryColumns = ["id", "date", "type", "who"]

  /// An event in those columns; what is not told as done carries its modality, in front, so that no
  /// narrow column cuts it off.
  static func summary(_ event: EventRow) -> [String] {
    let type = event.mode.map { "\(event.type) \($0)" } ?? event.type
    let marked = event.modality == "asserted" ? type : "\(event.modality): \(type)"
    let sides = [event.source, event.target].map { $0 ?? "?" }
    let who = event.target == nil ? sides[0] : sides.joined(separator: " -> ")
    return [
      String(event.id), event.date ?? "undated", marked,
      event.place.map { "\(who), in \($0)" } ?? who,
    ]
  }

  /// The sentence that proves an event, with its document.
  static func evidence(_ event: EventRow) -> String {
    "\(event.sentence) [\(event.document)]"
  }

  /// The sentence with its document in full.
  static func citation(_ event: EventRow, _ reader: EventReader) throws -> String {
    guard let document = try reader.document(event.document) else { return evidence(event) }
    let row = document.row
    let parts = [document.author, row.title ?? row.path, row.outlet, row.published, document.url]
    return
      "\(event.sentence) [\(event.document): \(parts.compactMap(\.self).joined(separator: ", "))]"
  }

  static func row(_ event: EventRow) -> [Cell] {
    let type = event.mode.map { "\(event.type) \($0)" } ?? event.type
    return [
      .integer(event.id), Cell(event.date), .text(type), .text(event.modality),
      Cell(event.source), Cell(event.target), Cell(event.place), .text(event.sentence),
      .integer(event.document),
    ]
  }
}
