import ArgumentParser
import EventStore
import Rendering

struct ActorsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "actors", abstract: "Lists who takes part in events, the busiest first.")

  @OptionGroup var rows: RowOptions

  func run() throws {
    var writer = rows.output.writer(
      [
        Column("id", fitting: .whole), Column("name"), Column("code", fitting: .whole),
        Column("kind", fitting: .whole), Column("country", fitting: .whole), Column("events"),
      ], to: .standard())
    try rows.database.reader().actors(limit: rows.limit) { actor in
      try writer.write([
        .text(actor.uid), .text(actor.name), .text(actor.code), .text(actor.kind),
        Cell(actor.country), Cell(actor.events),
      ])
    }
    try writer.finish()
  }
}
