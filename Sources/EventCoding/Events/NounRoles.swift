internal import EventModel
internal import Linguistics
internal import Ontology

/// Finds who takes part in an act that a noun tells: "the attack by Chad on Libya".
struct NounRoles {
  let tree: SentenceTree
  let parties: PartyFinder

  /// Who takes part, by the prepositions of the frame, by possessors and nationalities, and by the
  /// light verb that carries the noun: "launched an attack".
  func roles(of predicate: PredicateMatch, isLight: (Int) -> Bool) -> Roles {
    var roles = Roles()
    let frame = predicate.frame
    // "suspension of relations with Panama": who takes part may hang from any of the words.
    for child in predicate.words.flatMap(tree.children(of:)) where !predicate.owns(child) {
      switch tree.words[child].relation {
      case .possessor: roles.source += parties.parties(of: child, reading: .source)
      case .compound, .adjectivalModifier, .unmarkedNominalModifier:
        roles.source += parties.direct(child, .source)
      case .nominalModifier, .oblique: add(child, frame, to: &roles)
      default: continue
      }
    }
    carry(predicate, isLight, to: &roles)
    if frame.direction == .reverse { swap(&roles.source, &roles.target) }
    roles.removeRepeats()
    return roles
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
    addBehindName(child, frame, to: &roles)
  }

  /// "the raid by Jordan on Syria": a name takes no such phrase, so that it is the noun's.
  private func addBehindName(_ name: Int, _ frame: Frame, to roles: inout Roles) {
    guard let mention = parties.mention(at: name), mention.actor?.kind == .country else { return }
    for child in tree.children(of: name, .nominalModifier) where !mention.words.contains(child) {
      let preposition = tree.preposition(of: child)
      if preposition != "of", frame.objects.contains(preposition) || preposition == "by" {
        add(child, frame, to: &roles)
      }
    }
  }

  /// The subject of a light verb acts; who hangs from it by a preposition of the frame is acted on.
  private func carry(_ predicate: PredicateMatch, _ isLight: (Int) -> Bool, to roles: inout Roles) {
    let head = predicate.head
    guard let verb = tree.words[head].head else { return }
    if tree.words[head].relation == .subject {
      // "meetings took place between them": what the noun lacks hangs from its verb.
      for child in tree.children(of: verb, .oblique)
      where predicate.frame.objects.contains(tree.preposition(of: child)) {
        add(child, predicate.frame, to: &roles)
      }
    }
    guard isLight(verb) else { return }
    switch tree.words[head].relation {
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
