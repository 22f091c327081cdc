internal import Ontology

/// A noun phrase about somebody: its head, and what beside the head says who is meant.
struct ActorPhrase {
  /// The name, noun or pronoun it is built on.
  let core: Naming
  /// Its words, without an article, without what follows the name.
  var words: Range<Int>
  /// Nouns that tell the office of a named person: titles and appositions.
  var titles: [RoleNoun] = []
  /// Nouns joined to a noun before it: "opposition" in "opposition leader".
  var modifiers: [RoleNoun] = []
  /// Whom it belongs to, by index of phrase: a country, a body, a person, a pronoun.
  var owners: [Int] = []
  /// How its owners are joined to it.
  var ownership = Ownership.whose
  /// A name that stands beside a noun and tells who holds the role, by index of phrase.
  var holder: Int?
  /// A noun set beside a name by commas or "is", which tells its office, by index of phrase.
  var apposition: Int?
  /// Letters in brackets that stand for it from then on, by index of phrase.
  var acronym: Int?
  /// The countries that the adjective of a region before it allows: "the Asian giant".
  var region: Set<String>?
  /// The phrase that covers it, by index, so that it is no mention of its own; itself where only
  /// its words are part of another.
  var coverer: Int?
  /// Whether another phrase covers it.
  var isCovered: Bool { coverer != nil }

  /// How sure it is that the owner's side is whose the noun is.
  enum Ownership {
    /// "Chile's police", "police of Chile".
    case whose
    /// "police in Chile".
    case placed
  }
}
