internal import Linguistics
internal import Ontology

/// A run of words that may be somebody by itself, before the tree joins it with others.
struct Naming {
  /// What the words can mean.
  enum Sense {
    /// A name of the tables; everybody who goes by it.
    case name([ActorName])
    /// The family name of people whom the tables know by a longer one; their ids.
    case familyName([String])
    /// A common noun: a role, a noun that stands for somebody named before, or either.
    case noun(role: RoleNoun?, referring: ReferringNoun?)
    /// The adjective of a region; the codes of its countries.
    case region(Set<String>)
    /// A pronoun.
    case pronoun(Pronoun)
    /// A name that no table knows, and its kind if the engine tells.
    case unknown(NameKind?)
  }

  /// The words, by index in the sentence.
  let words: Range<Int>
  /// The word that the others depend on.
  let head: Int
  /// What they can mean.
  let sense: Sense
  /// Whether a noun stands in the plural.
  var isPlural = false

  /// The role noun, if it is one.
  var role: RoleNoun? {
    guard case .noun(let role, _) = sense else { return nil }
    return role
  }

  /// Whether it is a noun, not a name or a pronoun.
  var isNoun: Bool {
    guard case .noun = sense else { return false }
    return true
  }

  /// Whether it means several: a plural noun, "they", the people of a country.
  var isSeveral: Bool {
    switch sense {
    case .noun: isPlural
    case .name(let names): names.allSatisfy { $0.kind == .plural }
    case .pronoun(let pronoun): pronoun == .several
    case .familyName, .unknown, .region: false
    }
  }

  /// Whether it is the full name of somebody the tables know.
  var isFullName: Bool {
    guard case .name(let names) = sense else { return false }
    return words.count > 1 && names.contains { $0.isPersons }
  }

  /// Whether it is the adjective of a country.
  var isAdjective: Bool {
    guard case .name(let names) = sense else { return false }
    return names.contains { $0.kind == .adjective }
  }

  /// Whether it is the name or adjective of a country.
  func isCountry(_ table: NameTable) -> Bool {
    guard case .name(let names) = sense else { return false }
    return names.contains { $0.kind != .plural && table.isCountry($0) }
  }

  /// Whether it is a pronoun.
  var isPronoun: Bool {
    guard case .pronoun = sense else { return false }
    return true
  }

  /// Whether the engine takes it for a human being's name.
  var isPerson: Bool {
    guard case .unknown(.person) = sense else { return false }
    return true
  }

  /// Whether the engine takes it for a body's name.
  var isOrganisation: Bool {
    guard case .unknown(.organisation) = sense else { return false }
    return true
  }

  /// Whether it is a name that no table knows.
  var isUnknown: Bool {
    guard case .unknown = sense else { return false }
    return true
  }

  /// Whether it has an indefinite article, a number, or no article where a definite one would be.
  func isIndefinite(_ tree: SentenceTree) -> Bool {
    determiner(tree).map { ["a", "an", "some", "another", "any", "no"].contains($0) } ?? isPlural
  }

  /// The key of its article or other determiner; nil without one.
  func determiner(_ tree: SentenceTree) -> String? {
    tree.child(of: head, .determiner).map { tree.words[$0].key }
  }

  /// Whether the name is, or may be, a human being's.
  var mayBePerson: Bool {
    switch sense {
    case .name(let names): names.contains { $0.isPersons }
    case .familyName: true
    case .unknown(let kind): kind == .person || kind == nil
    case .noun, .pronoun, .region: false
    }
  }
}

extension ActorName {
  /// Whether it is the name of a human being.
  var isPersons: Bool { actor.utf8.starts(with: "person.".utf8) }
}
