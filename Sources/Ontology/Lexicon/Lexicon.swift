/// The words the coder knows: roles, frames, operators, irregular forms.
public struct Lexicon: Sendable {
  /// The role nouns, in the table's order.
  public let roles: [RoleNoun]
  /// Verb frames, then noun frames, in the tables' order.
  public let frames: [Frame]
  /// The operators, in the table's order.
  public let operators: [Operator]
  /// The words that name lasting ties, in the table's order.
  public let relations: [RelationFrame]
  /// The words that say how a tie holds, in the table's order.
  public let relationWords: [RelationWord]
  /// Irregular inflections: the form and the lemmas it can be of.
  public let irregular: [String: [String]]

  /// Reads `seeds/lexicon` and `seeds/frames`.
  ///
  /// - Throws: `SeedError` at the first wrong cell.
  public init(seeds: SeedLibrary, ontology: EventOntology) throws {
    roles = try RoleNoun.read(seeds)
    frames = try Frame.read(seeds, ontology)
    operators = try Operator.read(seeds)
    relations = try RelationFrame.read(seeds, ontology)
    relationWords = try RelationWord.read(seeds)
    let forms = try seeds.table(
      "lexicon/irregular-forms", columns: ["form", "lemma", "pos", "source"])
    irregular = Dictionary(grouping: forms.rows) { $0["form"] }.mapValues { $0.map { $0["lemma"] } }
  }
}
