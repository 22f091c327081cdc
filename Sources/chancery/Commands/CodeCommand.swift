import ArgumentParser
import EventCoding
import Interchange
internal import Linguistics

struct CodeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "code", abstract: "Codes articles as a filter: JSON lines in, JSON lines out.",
    discussion: """
      Each line in is {"id", "text"} with, if known, "title", "date", "url", "source", "author", \
      "language"; each line out has the same id, in the same order. A line that cannot be coded is \
      answered with its error, and the exit code is 2. No database is used.

      Example:
        chancery code < articles.jsonl > events.jsonl
      """)

  @OptionGroup var seeds: SeedOptions

  @Flag(help: "Say in each event why, and beside them which words tell nothing and why.")
  var explain = false

  func run() throws {
    let coder = keptToTheEnd(EventCoder(try seeds.base(), engine: try Engine()))
    try ArticleFilter().run { line in
      explain
        ? coder.explain(line.article).line(id: line.id)
        : CodingLine(id: line.id, coding: coder.code(line.article)).json
    } uncodable: {
      $0.json
    }
  }
}
