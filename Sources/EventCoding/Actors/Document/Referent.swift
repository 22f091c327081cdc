internal import EventModel
internal import Ontology

/// Somebody a document has named, kept for what may stand for them later.
struct Referent {
  /// Whether one or several.
  enum Number { case one, several }

  /// Who it is; nil for a name nobody knows, until something tells.
  var actor: PoliticalActor?
  /// Who they are, where it is several.
  var members: [PoliticalActor] = []
  /// Whether it is a human being.
  var isHuman: Bool
  /// The gender, where a name or title tells.
  var gender: Gender?
  var number: Number
  /// Words it can be called by alone, as the hashes of their runs: family name, acronym.
  var names: [UInt64] = []
  /// The lemmas of offices and roles it was given.
  var roles: Set<String> = []
  /// Where it was last mentioned.
  var last: Position

  /// A place in a document, ordered as the text is.
  struct Position: Comparable {
    let sentence: Int
    let word: Int
    /// The grammatical weight of the mention; the larger the likelier a pronoun means it.
    let prominence: Int

    static func < (left: Self, right: Self) -> Bool {
      (left.sentence, left.word) < (right.sentence, right.word)
    }
  }

  /// Whether both are the same known actor, or the same actors together.
  func isSame(as other: Referent) -> Bool {
    if let actor { return actor.id == other.actor?.id && number == other.number }
    return !members.isEmpty && members.map(\.id) == other.members.map(\.id)
  }

  /// Whether a further mention by name or role is of the same one.
  func canBe(_ other: Referent) -> Bool {
    guard isHuman == other.isHuman, number == other.number else { return false }
    if names.contains(where: other.names.contains) {
      return actor == nil || other.actor == nil || actor?.id == other.actor?.id
    }
    guard isSame(as: other) else { return false }
    // Two of one office are one only if they are not named apart.
    return !isHuman || actor?.kind == .person
      || (names.isEmpty || other.names.isEmpty) && !roles.isDisjoint(with: other.roles)
  }

  /// Takes over what a further mention tells.
  mutating func join(_ other: Referent) {
    actor = other.actor ?? actor
    gender = gender ?? other.gender
    names += other.names.filter { !names.contains($0) }
    roles.formUnion(other.roles)
    guard last < other.last else { return }
    let isNear = last.sentence == other.last.sentence
    last = Position(
      sentence: other.last.sentence, word: other.last.word,
      prominence: isNear ? max(last.prominence, other.last.prominence) : other.last.prominence)
  }
}
