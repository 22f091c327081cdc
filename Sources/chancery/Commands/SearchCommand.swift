import ArgumentParser
import EventStore
import Rendering

struct SearchCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "search", abstract: "Finds sentences by their words.",
    discussion: """
      Examples:
        chancery search currency swap
        chancery search --fts '"peace talks" OR cease*'
      """)

  @OptionGroup var database: DatabaseOptions
  @OptionGroup var output: OutputOptions

  @Argument(help: "The words; each must stand in the sentence.")
  var words: [String]

  @Flag(help: "Read the words as an FTS5 query with its operators.")
  var fts = false

  @Option(help: ArgumentHelp("At most so many rows.", valueName: "n"))
  var limit: Int?

  func run() throws {
    let hits = try database.reader().search(
      words.joined(separator: " "), fts ? .fts5 : .words, limit: limit)
    try output.write(
      [
        Column("document", fitting: .whole), Column("published", fitting: .whole),
        Column("title"), Column("sentence", fitting: .prose), Column("events"),
      ],
      hits.map {
        [
          .integer($0.document), Cell($0.published), Cell($0.title), .text($0.sentence),
          .text($0.events.map(String.init).joined(separator: " ")),
        ]
      })
  }
}
