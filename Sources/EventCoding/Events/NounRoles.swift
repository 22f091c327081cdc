internal import EventModel
internal import Linguistics
internal import Ontology

/// Finds who takes part in an act that a noun tells: "the attack by Chad on Libya".
struct NounRoles {
  let tree: SentenceTree
  let parties: PartyFinder

  /// Who takes part, by the prepositions of the frame, by possessors and nationalities, and by the
  /// light verb that carries the noun: "launched an attack".
  ///
  /// - Parameter light: the words of the light verb at a word; nil where there is none.
  func roles(of predicate: PredicateMatch, light: (Int) -> [Int]?) -> Roles {
    var roles = Roles()
    let frame = predicate.frame
    // "suspension of relations with Panama": who takes part may hang from any of the words.
    for child in predicate.words.flatMap(tree.children(of:)) where !predicate.owns(child) {
      switch tree.words[child].relation {
      case .possessor: roles.source += parties.parties(of: child, reading: .source)
      case .compound, .adjectivalModifier, .unmarkedNominalModifier:
        let found = parties.direct(child, .source).filter {
          $0.mention.actor != nil || tree.words[child].relation == .unmarkedNominalModifier
        }
        roles.source += found.isEmpty ? parties.leaders(child) : found
      case .nominalModifier, .oblique:
        add(child, frame, to: &roles)
        addNested(in: child, frame, to: &roles)
      default: continue
      }
    }
    carry(predicate, light, to: &roles)
    if roles.target.isEmpty { roles.target = complementParties(of: predicate.head) }
    if frame.direction == .reverse { swap(&roles.source, &roles.target) }
    roles.removeRepeats()
    return roles
  }

  /// Where two phrases follow a noun the parser may hang the second from the first.
  ///
  /// "the arrest of the trader by Niger": a preposition of the frame, other than "of", brings a party
  /// all the same.
  private func addNested(in phrase: Int, _ frame: Frame, to roles: inout Roles) {
    for child in tree.children(of: phrase, .nominalModifier) {
      let preposition = tree.preposition(of: child)
      if preposition == "by" || preposition != "of" && frame.objects.contains(preposition) {
        add(child, frame, to: &roles)
      }
      addNested(in: child, frame, to: &roles)
    }
  }

  /// Whom the complement of a noun is about: "an operation to remove the president".
  private func complementParties(of noun: Int) -> [Party] {
    for child in tree.children(of: noun, .adnominalClause)
    where tree.child(of: child, .marker) != nil {
      let found = parties.parties(of: Clause(verb: child, in: tree).patient, reading: .target)
      if !found.isEmpty { return found }
    }
    return []
  }

  private func add(_ child: Int, _ frame: Frame, to roles: inout Roles) {
    let preposition = tree.preposition(of: child)
    guard let place = frame.objects.firstIndex(of: preposition) else {
      if preposition == "by" { roles.source += parties.parties(of: child, reading: .source) }
      return
    }
    if frame.direction == .reciprocal || preposition == "by" || place == 0 {
      roles.source += parties.parties(of: child, reading: .source)
    } else {
      roles.target += parties.parties(of: child, reading: .target)
    }
  }

  /// The subject of a light verb acts; who hangs from it by a preposition of the frame is acted on.
  private func carry(_ predicate: PredicateMatch, _ light: (Int) -> [Int]?, to roles: inout Roles) {
    let head = predicate.head
    // "is on a visit to Chad", "are in talks with Chad"
    if tree.child(of: head, .copula) != nil, let subject = tree.child(of: head, .subject),
      ["at", "in", "on"].contains(tree.preposition(of: head))
    {
      roles.source += parties.parties(of: subject, reading: .source)
    }
    guard let verb = tree.words[head].head else { return }
    if tree.words[head].relation == .subject {
      // "meetings took place between them": what the noun lacks hangs from its verb, or from "place".
      let behindObject =
        light(verb) != nil
        ? tree.children(of: verb, .object).flatMap { tree.children(of: $0, .nominalModifier) } : []
      for child in tree.children(of: verb, .oblique) + behindObject
      where predicate.frame.objects.contains(tree.preposition(of: child)) {
        add(child, predicate.frame, to: &roles)
      }
    }
    guard let words = light(verb) else { return }
    switch tree.words[head].relation {
    // "announced it regarding the attack": a light verb carries what its own preposition brings, and
    // "led a party on a visit".
    case .oblique
    where !["", "on"].contains(tree.preposition(of: head))
      && !tree.children(of: head, .caseMarker).contains(where: words.contains):
      return
    case .object, .passiveSubject, .oblique:
      let clause = Clause(verb: verb, in: tree)
      if roles.source.isEmpty || predicate.frame.direction == .reciprocal {
        let agent = parties.parties(of: clause.agent, reading: .source)
        roles.source = agent + roles.source
      }
      for child in tree.children(of: verb, .oblique) where child != head && child != clause.agent {
        add(child, predicate.frame, to: &roles)
      }
      for child in tree.children(of: verb, .indirectObject) {
        roles.target += parties.direct(child, .target)
      }
    default: return
    }
  }
}
