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
  func addressee(of verb: Int) -> [Party] {
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
    // "rejected the minister's call to leave": who owns what is refused.
    return clause.patient.map { parties.inside($0, reading: .target) } ?? []
  }

  private static let addressing: Set<String> = [
    "on", "upon", "to", "from", "with", "against", "at",
  ]

  /// Who issues the paper that does something: "passed a resolution criticising Iran".
  private func author(of verb: Int) -> [Party] {
    guard tree.words[verb].relation == .adnominalClause, tree.words[verb].key.hasSuffix("ing"),
      let paper = tree.words[verb].head, tree.words[paper].relation == .object,
      let main = tree.words[paper].head
    else { return [] }
    return agent(of: main)
  }

  /// Who stands against whom in what a gerund names: "because of fighting between Chad and Libya".
  private func sides(of verb: Int) -> [Party] {
    guard tree.words[verb].key.hasSuffix("ing"), tree.child(of: verb, .subject) == nil else {
      return []
    }
    let between = tree.children(of: verb, .oblique, .nominalModifier).first {
      tree.preposition(of: $0) == "between"
    }
    return parties.parties(of: between, reading: .source)
  }

  /// Who takes part in a predicate's act, as its frame says.
  ///
  /// - Parameters:
  ///   - doers: who does what the act is about.
  ///   - others: who is not acted on.
  func roles(
    of predicate: PredicateMatch, judging doers: [Party], besides others: [Party]
  ) -> Roles {
    let clause = Clause(
      verb: predicate.head, in: tree, owning: predicate.words,
      isAdjective: predicate.frame.isAdjective)
    let sides = sides(of: predicate.head)
    if !sides.isEmpty { return Roles(source: sides, target: []) }
    var left = parties.parties(of: clause.agent, reading: .source)
    if predicate.frame.direction == .reported { return Roles(source: [], target: left) }
    if left.isEmpty { left = author(of: predicate.head) }
    var search = ActedOn(
      predicate, clause, parties, agents: left, doers: doers, others: others)
    let right = search.find()
    var roles = Roles(source: left, target: right)
    if predicate.frame.direction == .reverse { swap(&roles.source, &roles.target) }
    roles.removeRepeats()
    return roles
  }
}
