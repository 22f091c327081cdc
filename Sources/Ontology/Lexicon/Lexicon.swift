/// The words the coder knows: roles, frames, operators, light verbs.
public struct Lexicon: Sendable {
  /// The role nouns, in the table's order.
  public let roles: [RoleNoun]
  /// Verb frames, then noun frames, in the tables' order.
  public let frames: [Frame]
  /// The operators, in the table's order.
  public let operators: [Operator]
  /// What acts become under operators, in the table's order.
  public let embeddings: [Embedding]
  /// The verbs that carry an act their object names, each as its words: `carry out`.
  public let lightVerbs: [[String]]
  /// The words that tell time, in the table's order.
  public let times: [TimeWord]

  /// Reads `seeds/lexicon` and `seeds/frames`.
  ///
  /// - Throws: `SeedError` at the first wrong cell.
  public init(seeds: SeedLibrary, ontology: EventOntology) throws {
    roles = try RoleNoun.read(seeds)
    frames = try Frame.read(seeds, ontology)
    operators = try Operator.read(seeds)
    embeddings = try Embedding.read(seeds, ontology)
    let light = try CodeList(
      seeds.table("lexicon/light-verbs", columns: ["lemma", "example", "source"]), key: "lemma")
    lightVerbs = light.table.rows.map { $0["lemma"].split(separator: " ").map(String.init) }
    times = try TimeWord.read(seeds)
  }
}
