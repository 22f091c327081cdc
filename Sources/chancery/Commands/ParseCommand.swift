import ArgumentParser
import Foundation
import Linguistics
import Rendering

struct ParseCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "parse",
    abstract: "Cuts text into sentences and words, tags and parses it: CoNLL-U.",
    discussion: """
      Examples:
        echo "Chile recalled its envoy." | chancery parse
        chancery parse --tree report.txt
        chancery parse --conllu test.conllu > parsed.conllu
      """)

  @Argument(help: ArgumentHelp("A text file, or - for standard input.", valueName: "path"))
  var path = "-"

  @Flag(help: "Read CoNLL-U, keep its sentences and words, and predict the rest.")
  var conllu = false

  @Flag(help: "Draw the trees for a person.")
  var tree = false

  @Option(help: ArgumentHelp("A model other than the one inside.", valueName: "file"))
  var model: String?

  func run() throws {
    let engine =
      try model.map { try Engine(model: Array(Data(contentsOf: URL(filePath: $0)))) } ?? Engine()
    let output = BufferedOutput.standard()
    try output.write(text(engine))
    try output.flush()
  }

  private func text(_ engine: Engine) throws -> String {
    let input = String(decoding: try bytes(), as: UTF8.self)
    if conllu { return CoNLLUWriter().write(engine.parse(try CoNLLUDocument(reading: input))) }
    let parsed = engine.parse(input)
    return tree ? TreeDrawing().draw(parsed) : CoNLLUWriter().write(parsed)
  }

  private func bytes() throws -> Data {
    guard path != "-" else { return try FileHandle.standardInput.readToEnd() ?? Data() }
    guard FileManager.default.isReadableFile(atPath: path) else {
      throw LookupError(what: "file", key: path, remedy: "check the path")
    }
    return try Data(contentsOf: URL(filePath: path))
  }
}
