import ArgumentParser
import EventStore
import Rendering

struct DocumentsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "documents", abstract: "Lists the articles stored.")

  @OptionGroup var database: DatabaseOptions
  @OptionGroup var output: OutputOptions

  @Option(help: ArgumentHelp("At most so many rows.", valueName: "n"))
  var limit: Int?

  func run() throws {
    var writer = output.writer(
      [
        Column("id", fitting: .whole), Column("published", fitting: .whole), Column("outlet"),
        Column("title"), Column("sentences"), Column("events"), Column("path"),
      ], to: .standard())
    try database.reader().documents(limit: limit) { document in
      try writer.write([
        .integer(document.id), Cell(document.published), Cell(document.outlet),
        Cell(document.title), Cell(document.sentences), Cell(document.events),
        .text(document.path),
      ])
    }
    try writer.finish()
  }
}
