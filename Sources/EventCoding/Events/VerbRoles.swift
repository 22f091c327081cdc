internal import EventModel
internal import Linguistics
internal import Ontology

/// Finds who takes part in an act that a verb tells.
struct VerbRoles {
  let tree: SentenceTree
  let parties: PartyFinder

  /// Who acts, whatever the verb means.
  func agent(of verb: Int) -> [Party] {
    parties.parties(of: Clause(verb: verb, in: tree).agent, reading: .source)
  }

  /// Whom a governing verb speaks to: its object, or who stands behind its preposition.
  func addressee(of verb: Int, words: [Int]) -> [Party] {
    let clause = Clause(verb: verb, in: tree)
    if let patient = clause.patient {
      let found = parties.direct(patient, .target)
      if !found.isEmpty { return found }
    }
    for child in tree.children(of: verb, .indirectObject, .oblique) where child != clause.agent {
      let preposition = tree.preposition(of: child)
      guard preposition.isEmpty || Self.addressing.contains(preposition) else { continue }
      let found = parties.direct(child, .target)
      if !found.isEmpty { return found }
    }
    return []
  }

  private static let addressing: Set<String> = [
    "on", "upon", "to", "from", "with", "against", "at",
  ]

  /// Who takes part in a predicate's act, as its frame says.
  func roles(of predicate: Predicate) -> Roles {
    let clause = Clause(verb: predicate.head, in: tree)
    let left = parties.parties(of: clause.agent, reading: .source)
    let right = acted(on: clause, predicate)
    var roles: Roles
    switch predicate.frame.direction {
    case .forward: roles = Roles(source: left, target: right)
    case .reverse: roles = Roles(source: right, target: left)
    case .reciprocal: roles = Roles(source: left, target: right)
    }
    roles.removeRepeats()
    return roles
  }

  /// Who is acted on: the object, else who hangs from the verb or its object by a preposition, else
  /// who stands in the complement.
  func acted(on clause: Clause, _ predicate: Predicate) -> [Party] {
    let patient = clause.patient
    if let patient {
      let found = parties.direct(patient, .target)
      if !found.isEmpty { return found }
    }
    for child in tree.children(of: clause.verb, .indirectObject) {
      let found = parties.direct(child, .target)
      if !found.isEmpty { return found }
    }
    // The participant that the frame's own preposition brings: "meet with", "call on".
    for child in obliques(of: clause)
    where tree.children(of: child, .caseMarker).contains(where: predicate.owns) {
      let found = parties.parties(of: child, reading: .target)
      if !found.isEmpty { return found }
    }
    var best: (parties: [Party], rank: Int) = ([], 0)
    for child in obliques(of: clause) {
      guard let rank = Self.obliqueRank[tree.preposition(of: child)] else { continue }
      let found = parties.direct(child, rank < Self.placeRank ? .source : .target)
      if !found.isEmpty, rank > best.rank { best = (found, rank) }
    }
    if best.rank >= 15 { return best.parties }
    if let patient {
      let found = parties.inside(patient, reading: .target)
      if !found.isEmpty { return found }
    }
    if !best.parties.isEmpty { return best.parties }
    for child in obliques(of: clause) where Self.obliqueRank[tree.preposition(of: child)] != nil {
      let found = parties.inside(child, reading: .target)
      if !found.isEmpty { return found }
    }
    return complement(of: clause)
  }

  private func obliques(of clause: Clause) -> [Int] {
    tree.children(of: clause.verb, .oblique, .agent).filter { $0 != clause.agent }
  }

  /// Whom a complement clause is about: its subject, else its object.
  private func complement(of clause: Clause) -> [Party] {
    for child in tree.children(
      of: clause.verb, .clausalComplement, .openComplement, .adverbialClause)
    where child > clause.verb {
      if tree.words[child].relation == .adverbialClause,
        let marker = tree.child(of: child, .marker),
        !["of", "for", "from", "to"].contains(tree.words[marker].key)
      {
        continue
      }
      if let subject = tree.child(of: child, .subject) {
        let found = parties.parties(of: subject, reading: .source)
        if !found.isEmpty { return found }
      }
      let inner = Clause(verb: child, in: tree)
      let found = parties.parties(of: inner.patient, reading: .target)
      if !found.isEmpty { return found }
      for oblique in tree.children(of: child, .oblique) {
        let found = parties.direct(oblique, .target)
        if !found.isEmpty { return found }
      }
    }
    return []
  }

  /// Prepositions below this rank name where an act was, if what follows is a place.
  private static let placeRank = 12

  /// How well a preposition names who is acted on; arbitrary but for the order.
  private static let obliqueRank: [String: Int] = [
    "against": 20, "with": 18, "to": 18, "toward": 18, "towards": 18, "on": 17, "upon": 17,
    "at": 16, "from": 16, "for": 15, "of": 15, "into": 15, "over": 14, "between": 14, "by": 14,
    "inside": 10, "about": 10, "in": 9, "alongside": 15,
  ]
}
