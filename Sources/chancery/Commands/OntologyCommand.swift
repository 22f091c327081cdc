import ArgumentParser
import EventModel
import Ontology
import Rendering
import Spelling

struct OntologyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "ontology", abstract: "Explains the types of events, with examples.",
    discussion: """
      Examples:
        chancery ontology
        chancery ontology SANCTION
      """)

  @OptionGroup var output: OutputOptions
  @OptionGroup var seeds: SeedOptions

  @Argument(help: "A PLOVER type; all of them without one.", completion: Completions.types)
  var type: String?

  func run() throws {
    let ontology = try EventOntology(seeds: seeds.library)
    guard let type else {
      return try output.write(
        [
          Column("type", fitting: .whole), Column("class", fitting: .whole), Column("score"),
          Column("definition"),
        ],
        ontology.types.map {
          [
            .text($0.code.rawValue), .text($0.quad.rawValue), .real($0.score),
            .text($0.definition),
          ]
        })
    }
    guard let entry = ontology.types.first(where: { $0.code.rawValue == type.uppercased() }) else {
      let codes = ontology.types.map(\.code.rawValue)
      let nearest = Vocabulary(codes).nearest(to: type).map { "did you mean \($0)?" }
      throw LookupError(
        what: "type", key: type, remedy: nearest ?? "there are \(codes.joined(separator: ", "))")
    }
    let stream = BufferedOutput.standard()
    try stream.write(page(entry, ontology))
    try stream.flush()
  }

  private func page(_ entry: EventOntology.TypeEntry, _ ontology: EventOntology) throws -> String {
    var page = "\(entry.code)  \(entry.quad), score \(entry.score)\n\(entry.definition)\n"
    let modes = ontology.modes.filter { $0.type == entry.code }
    if !modes.isEmpty {
      page += "\nmodes\n"
      for mode in modes { page += "  \(mode.code), score \(mode.score): \(mode.definition)\n" }
    }
    page += "\nCAMEO\n"
    for code in ontology.cameo where code.type == entry.code {
      page += "  \(code.code)  \(code.label)\n"
    }
    let frames = try Lexicon(seeds: seeds.library, ontology: ontology).frames
      .filter { $0.act?.type == entry.code }
    page += "\nexamples\n"
    for frame in frames.prefix(5) { page += "  \(frame.example)\n" }
    return page
  }
}
