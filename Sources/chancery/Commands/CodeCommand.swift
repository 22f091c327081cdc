import ArgumentParser
import EventCoding
import Foundation
import Interchange
import Rendering

struct CodeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "code", abstract: "Codes articles as a filter: JSON lines in, JSON lines out.",
    discussion: """
      Each line in is {"id", "text"} with, if known, "title", "date", "url", "source", "author",
      "language"; each line out has the same id, in the same order. No database is used.

      Example:
        chancery code < articles.jsonl > events.jsonl
      """)

  @OptionGroup var seeds: SeedOptions

  func run() throws {
    let coder = EventCoder(try seeds.base())
    let output = BufferedOutput.standard()
    while let line = readLine() {
      if line.allSatisfy(\.isWhitespace) { continue }
      try output.write(answer(line, coder).text(.compact) + "\n")
    }
    try output.flush()
  }

  private func answer(_ line: String, _ coder: EventCoder) -> JSONValue {
    do {
      let line = try ArticleLine(parsing: line)
      return CodingLine(id: line.id, coding: coder.code(line.article)).json
    } catch {
      return error.json
    }
  }
}
