import EventStore
import Rendering

/// How events stand in rows, for every command that lists them.
enum EventColumns {
  static let columns = [
    Column("id", fitting: .whole), Column("date", fitting: .whole), Column("type", fitting: .whole),
    Column("modality", fitting: .whole), Column("source"), Column("target"), Column("place"),
    Column("sentence", fitting: .prose), Column("document", fitting: .whole),
  ]

  static func row(_ event: EventRow) -> [Cell] {
    let type = event.mode.map { "\(event.type) \($0)" } ?? event.type
    return [
      .integer(event.id), Cell(event.date), .text(type), .text(event.modality),
      Cell(event.source), Cell(event.target), Cell(event.place), .text(event.sentence),
      .integer(event.document),
    ]
  }
}
