import ArgumentParser
import EventStore
import Rendering

struct DocumentsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "documents", abstract: "Lists the articles stored.")

  @OptionGroup var rows: RowOptions

  func run() throws {
    var writer = rows.output.writer(
      [
        Column("id", fitting: .whole), Column("published", fitting: .whole), Column("outlet"),
        Column("title"), Column("sentences"), Column("events"), Column("path"),
        Column("repeats"),
      ], to: .standard())
    try rows.database.reader().documents(limit: rows.limit) { document in
      try writer.write([
        .integer(document.id), Cell(document.published), Cell(document.outlet),
        Cell(document.title), Cell(document.sentences), Cell(document.events),
        .text(document.path), Cell(document.repeats?.text),
      ])
    }
    try writer.finish()
  }
}
