import ArgumentParser
import EventCoding
import Foundation
import Interchange
internal import Linguistics
import Rendering

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

  /// What a line without an article may hold: blank, tab, the CR of a CR LF.
  private static let blanks: [UInt8] = [0x20, 0x09, 0x0D]

  @OptionGroup var seeds: SeedOptions

  func run() throws {
    let coder = EventCoder(try seeds.base(), engine: try Engine())
    let output = BufferedOutput.standard()
    var uncodable = 0
    var lines = InputLines()
    while let line = try lines.next() {
      if line.allSatisfy(Self.blanks.contains) { continue }
      do {
        let line = try ArticleLine(parsing: line)
        let coding = CodingLine(id: line.id, coding: coder.code(line.article))
        try output.write(coding.json.text(.compact) + "\n")
      } catch let error as UncodableLine {
        uncodable += 1
        try output.write(error.json.text(.compact) + "\n")
      }
    }
    try output.flush()
    if uncodable > 0 { throw ExitCode(2) }
  }
}
