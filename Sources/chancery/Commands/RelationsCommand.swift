import ArgumentParser
import EventStore
import Inquiry
import Rendering

struct RelationsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "relations",
    abstract: "Lists lasting ties: alliances, memberships, offices, claims.",
    discussion: """
      Ties that texts tell come with their sentence; ties of the base are marked so.

      Examples:
        chancery relations --actor Argentina
        chancery relations --actor Argentina --graph dot | dot -Tsvg > ties.svg
        chancery relations --object Brazil --office head_of_state --from 2015-01-01 --to 2015-12-31
      """)

  @OptionGroup var database: DatabaseOptions
  @OptionGroup var relations: RelationOptions
  @OptionGroup var output: OutputOptions
  @OptionGroup var answers: AnswerOptions

  @Flag(name: .shortAndLong, help: "Rows only.")
  var quiet = false

  @Option(help: ArgumentHelp("Write a graph: dot, mermaid or graphml.", valueName: "language"))
  var graph: Graph.Language?

  func run() throws {
    let reader = try database.reader()
    if let graph { return try draw(graph, reader) }
    let answer = try Inquirer(reader).answer(.relations(relations.query(reader)))
    try Listing(reader: reader, output: output, answers: answers, quiet: quiet).print(answer)
  }

  private func draw(_ language: Graph.Language, _ reader: EventReader) throws {
    let ties = try Inquirer(reader).ties(relations.query(reader))
    let edges = ties.map { Graph.Edge(from: $0.subject.name, to: $0.object.name, label: $0.tie) }
    let stream = BufferedOutput.standard()
    try stream.write(Graph(edges).text(language))
    try stream.flush()
  }
}
