import ArgumentParser
import Foundation
import Ingestion
import Interchange
import Rendering

struct ReadCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "read", abstract: "Reads articles of any format and writes them as JSON lines.",
    discussion: """
      What ingest would store, without a database: {"text", "title", "date", "url", "source", "author", \
      "language"} as code takes it, and behind these where the article stood, how its date is known and \
      which stretches of its text are furniture. What cannot be read is told on standard error, and the \
      exit code is 2.

      Examples:
        chancery read page.html
        chancery read --main export.docx | chancery code
      """)

  @OptionGroup var seeds: SeedOptions
  @OptionGroup var reading: ReadingFlags

  @Argument(
    help: ArgumentHelp(
      "Files, folders and archives, or - for standard input.", valueName: "path"))
  var paths: [String]

  @Flag(help: "Leave captions, notes and boilerplate out of the text.")
  var main = false

  func run() throws {
    var source = ArticleSource(paths, options: try reading.options(seeds.library))
    let output = BufferedOutput.standard()
    var rejections = 0
    while let outcome = source.next() {
      switch outcome {
      case .article(let read):
        try output.write(ReadLine(read, text: main ? .main : .whole).json.text(.compact) + "\n")
      case .rejection(let rejection):
        rejections += 1
        FileHandle.standardError.write(Data("chancery: \(rejection.message)\n".utf8))
      }
    }
    try output.flush()
    if rejections > 0 { throw ExitCode(2) }
  }
}
