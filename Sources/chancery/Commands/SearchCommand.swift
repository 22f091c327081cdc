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

  @OptionGroup var rows: RowOptions

  @Argument(help: "The words; each must stand in the sentence.")
  var words: [String]

  @Flag(help: "Read the words as an FTS5 query with its operators.")
  var fts = false

  func run() throws {
    let hits = try rows.database.reader().search(
      words.joined(separator: " "), fts ? .fts5 : .words, limit: rows.limit)
    if rows.output.chosen == .table {
      let stream = BufferedOutput.standard()
      try stream.write(SearchPage(color: rows.output.device.color).text(hits))
      return try stream.flush()
    }
    let highlighter = Highlighter(.none)
    try rows.output.write(
      [
        Column("document", fitting: .whole), Column("published", fitting: .whole),
        Column("title"), Column("snippet"), Column("sentence", fitting: .prose), Column("events"),
      ],
      hits.map {
        [
          .integer($0.document), Cell($0.published), Cell($0.title),
          .text($0.snippet.shown(by: highlighter)), .text($0.sentence),
          .text($0.events.map(String.init).joined(separator: " ")),
        ]
      })
  }
}
