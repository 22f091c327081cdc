/// A small word that says how a tie holds, or joins its noun to a side: one row of
/// `seeds/frames/relation-words.tsv`.
public struct RelationWord: Sendable {
  /// What the word does.
  public enum Effect: String, Sendable, CaseIterable {
    /// The tie is over: "former".
    case past
    /// It is to come: "incoming", "will".
    case planned
    /// It may be: "potential", "could".
    case hypothetical
    /// It is not: "not", "non".
    case negated
    /// Somebody sees it so: "regard".
    case opinion
    /// A verb that says what its object is: "appoint".
    case make
    /// A verb that says what its subject is: "become", "remain".
    case link
    /// A verb whose subject has what its object names: "have", "renew".
    case light
    /// A verb whose object is found "in" somebody: "find an ally in".
    case find
    /// A preposition before examples of a noun: "including".
    case example
    /// A noun that acts for its owner: "policy".
    case metonym
  }

  /// The word in lower case: a lemma, or for a preposition its first word.
  public let lemma: String
  /// What it does.
  public let effect: Effect

  static func read(_ seeds: SeedLibrary) throws -> [RelationWord] {
    let table = try CodeList(
      seeds.table(
        "frames/relation-words", columns: ["id", "lemma", "effect", "example", "source"]),
      key: "id"
    ).table
    return try table.rows.map { row in
      RelationWord(lemma: try row.required("lemma"), effect: try row.choice("effect"))
    }
  }
}
