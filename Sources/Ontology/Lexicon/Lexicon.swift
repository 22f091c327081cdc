/// The words the coder knows: roles, frames, operators, irregular forms.
public struct Lexicon: Sendable {
  /// The role nouns, in the table's order.
  public let roles: [RoleNoun]
  /// Verb frames, then noun frames, in the tables' order.
  public let frames: [Frame]
  /// The operators, in the table's order.
  public let operators: [Operator]
  /// The nouns that stand for somebody named before, in the table's order.
  public let descriptions: [ReferringNoun]
  /// The lemmas of role nouns by how they behave beside others.
  public let roleHabits: [RoleHabit: Set<String>]
  /// What words joined to a country by a hyphen do.
  public let joinedWords: [String: JoinedWord]
  /// The words that make a place of the name they govern.
  public let placeWords: [PlaceWord: Set<String>]
  /// The countries whose people are named family name first.
  public let familyNameFirst: Set<String>
  /// The countries of a region, by its adjective and by its name.
  public let regions: [String: Set<String>]
  /// The gender that given names and some nouns tell, by the word as written.
  public let genders: [String: Gender]
  /// Irregular inflections: the form and the lemmas it can be of.
  public let irregular: [String: [String]]

  /// Reads `seeds/lexicon` and `seeds/frames`.
  ///
  /// - Throws: `SeedError` at the first wrong cell.
  public init(seeds: SeedLibrary, ontology: EventOntology) throws {
    roles = try RoleNoun.read(seeds)
    frames = try Frame.read(seeds, ontology)
    operators = try Operator.read(seeds)
    descriptions = try ReferringNoun.read(seeds)
    roleHabits = try RoleHabit.read(seeds, roles)
    joinedWords = try JoinedWord.read(seeds)
    placeWords = try PlaceWord.read(seeds)
    genders = try Gender.read(seeds)
    familyNameFirst = Set(
      try seeds.table("lexicon/family-name-first", columns: ["country", "source"]).rows
        .map { $0["country"] })
    let areas = try seeds.table(
      "lexicon/regions", columns: ["adjective", "names", "countries", "example", "source"])
    regions = Dictionary(
      areas.rows.flatMap { row in
        ([row["adjective"]] + row.list("names")).map { ($0, Set(row.list("countries"))) }
      }, uniquingKeysWith: { $0.union($1) })
    let forms = try seeds.table(
      "lexicon/irregular-forms", columns: ["form", "lemma", "pos", "source"])
    irregular = Dictionary(grouping: forms.rows) { $0["form"] }.mapValues { $0.map { $0["lemma"] } }
  }
}
