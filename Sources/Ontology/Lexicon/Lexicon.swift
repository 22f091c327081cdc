/// The words the coder knows: roles, frames, operators, light verbs.
///
/// A class, as all that is read from `seeds/` once and handed on a thousand times a sentence: that
/// costs one count.
public final class Lexicon: Sendable {
  /// The role nouns, in the table's order.
  public let roles: [RoleNoun]
  /// Verb frames, then noun frames, in the tables' order.
  public let frames: [Frame]
  /// The lemmas of irregular forms of verbs, by the form in lower case: "froze".
  public let irregularVerbs: [String: String]
  /// The operators, in the table's order.
  public let operators: [Operator]
  /// What acts become under operators, in the table's order.
  public let embeddings: [Embedding]
  /// The verbs that carry an act their object names, each as its words: `carry out`.
  public let lightVerbs: [[String]]
  /// The verbs that say who gets what without a preposition: `give`.
  public let givingVerbs: [String]
  /// The words that tell time, in the table's order.
  public let times: [TimeWord]
  /// The nouns that stand for somebody named before, in the table's order.
  public let descriptions: [ReferringNoun]
  /// The lemmas of role nouns by how they behave beside others.
  public let roleHabits: [RoleHabit: Set<String>]
  /// What words joined to a country by a hyphen do.
  public let joinedWords: [String: JoinedWord]
  /// The words that stand for a country before a hyphen and another's adjective, by their key.
  public let countryPrefixes: [String: ActorName]
  /// The words that make a place of the name they govern.
  public let placeWords: [PlaceWord: Set<String>]
  /// The countries whose people are named family name first.
  public let familyNameFirst: Set<String>
  /// The countries of a region, by its adjective and by its name.
  public let regions: [String: Set<String>]
  /// The gender that given names and some nouns tell, by the word as written.
  public let genders: [String: Gender]
  /// The words that name lasting ties, in the table's order.
  public let relations: [RelationFrame]
  /// The words that say how a tie holds, in the table's order.
  public let relationWords: [RelationWord]
  /// What makes an event more or less sure.
  public let confidence: ConfidenceWeights

  /// Reads `seeds/lexicon` and `seeds/frames`.
  ///
  /// - Throws: `SeedError` at the first wrong cell.
  public init(seeds: SeedLibrary, ontology: EventOntology) throws {
    roles = try RoleNoun.read(seeds)
    frames = try Frame.read(seeds, ontology)
    let forms = try seeds.table(
      "questions/irregular-forms", columns: ["form", "lemma", "pos", "source"])
    irregularVerbs = Dictionary(
      forms.rows.filter { $0["pos"] == "verb" }.map { ($0["form"].lowercased(), $0["lemma"]) },
      uniquingKeysWith: { first, _ in first })
    operators = try Operator.read(seeds)
    embeddings = try Embedding.read(seeds, ontology)
    let light = try CodeList(
      seeds.table("lexicon/light-verbs", columns: ["lemma", "example", "source"]), key: "lemma")
    lightVerbs = light.table.rows.map { $0["lemma"].split(separator: " ").map(String.init) }
    givingVerbs = try CodeList(
      seeds.table("lexicon/giving-verbs", columns: ["lemma", "example", "source"]), key: "lemma"
    ).table.rows.map { $0["lemma"] }
    times = try TimeWord.read(seeds)
    descriptions = try ReferringNoun.read(seeds)
    roleHabits = try RoleHabit.read(seeds, roles)
    joinedWords = try JoinedWord.read(seeds)
    countryPrefixes = try CountryPrefix.read(seeds)
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
    relations = try RelationFrame.read(seeds, ontology)
    relationWords = try RelationWord.read(seeds)
    confidence = try ConfidenceWeights.read(seeds)
  }
}
