import ArgumentParser
import EventStore
import Rendering

struct DocumentCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "document",
    abstract: "Shows one article: where it came from, its events, its text.")

  @OptionGroup var database: DatabaseOptions
  @OptionGroup var output: OutputOptions

  @Argument(help: "The document's number, as the lists print it.")
  var id: Int64

  func run() throws {
    let reader = try database.reader()
    guard let document = try reader.document(id) else {
      throw LookupError(
        what: "document", key: String(id), remedy: "'chancery documents' lists the numbers")
    }
    let stream = BufferedOutput.standard()
    let row = document.row
    let facts: [(String, String?)] = [
      ("title", row.title), ("outlet", row.outlet), ("author", document.author),
      ("published", row.published ?? "unknown"), ("url", document.url),
      ("language", document.language), ("path", row.path), ("format", document.format),
      ("sha256", document.sha256),
      ("repeats", row.repeats.map { "document \($0.text), \($0.reason)" }),
    ]
    for (name, value) in facts {
      if let value { try stream.write("\(name): \(value)\n") }
    }
    try stream.write("\n")
    var writer = output.writer(EventColumns.columns, to: stream)
    let query = EventQuery(modalities: [], document: id)
    if row.events > 0 {
      try reader.events(query) { try writer.write(EventColumns.row($0)) }
      try writer.finish()
      try stream.write("\n")
    }
    try stream.write(document.text.hasSuffix("\n") ? document.text : document.text + "\n")
    try stream.flush()
  }
}
