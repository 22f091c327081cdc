internal import EventModel
internal import Linguistics
internal import Ontology

extension ActorResolver {
  /// Who a common noun means: a part of its owner, somebody named before, or people of its role.
  func noun(_ phrase: ActorPhrase, _ owners: [Identity], in tree: SentenceTree) -> Identity {
    guard case .noun(let role, let referring) = phrase.core.sense else {
      return .unknown(.description)
    }
    if let holder = phrase.holder, let known = holderIdentity(holder, phrase, owners, in: tree) {
      return known
    }
    if let role, table.has(.owned, role), !owners.contains(where: { $0.actor != nil }) {
      return .unknown(.composition)
    }
    if let role, table.has(.opposite, role), !isNationality(phrase.owners, in: tree) {
      return .unknown(.composition)
    }
    if let role, !owners.isEmpty { return composed(role, phrase, owners, in: tree) }
    let isNamedSo =
      role.map { role in discourse.referents.contains { $0.hasRole(role) } } ?? false
    let isState = role != nil && referring?.kinds == [.country] && !phrase.core.isPlural
    if let referring, !isState, !isNamedSo || phrase.core.isPlural,
      let known = described(referring, phrase, in: tree)
    {
      return known
    }
    guard let role else { return .unknown(.description) }
    return unowned(role, phrase, in: tree)
  }

  /// Whether owners tell what somebody is, not whom he belongs to: "Ugandan", "from Uganda", not
  /// "Uganda's" or "his".
  private func isNationality(_ owners: [Int], in tree: SentenceTree) -> Bool {
    owners.contains {
      let core = phrases[$0].core
      return core.isAdjective || !core.isPronoun && tree.words[core.head].relation != .possessor
    }
  }

  /// The known person whose name stands beside the role.
  private func holderIdentity(
    _ holder: Int, _ phrase: ActorPhrase, _ owners: [Identity], in tree: SentenceTree
  ) -> Identity? {
    var named = phrases[holder]
    named.titles += phrase.core.role.map { [$0] } ?? []
    let identity: Identity
    // "His counterpart, President Foo": whose counterpart it is says nothing of Foo.
    let isOpposite = phrase.core.role.map { table.has(.opposite, $0) } ?? false
    let serving = isOpposite && !isNationality(phrase.owners, in: tree) ? [] : owners
    switch named.core.sense {
    case .name(let names): identity = self.named(names, named, serving)
    default: return nil
    }
    return identity.actor == nil ? nil : identity
  }

  private func composed(
    _ role: RoleNoun, _ phrase: ActorPhrase, _ owners: [Identity], in tree: SentenceTree
  ) -> Identity {
    let composition = Composition(table: table)
    let whose = owners.flatMap { $0.actor.map { [$0] } ?? $0.members }
    let confidence = owners.map(\.confidence).filter { $0 > 0 }.min() ?? 0
    guard !whose.isEmpty else {
      if let country = phrase.owners.lazy.compactMap({ country(ofPlace: $0, in: tree) }).first {
        return .one(composition.actor(of: country, role, phrase.modifiers), .composition, 0.6)
      }
      let candidates = owners.flatMap(\.candidates).map {
        composition.actor(of: $0, role, phrase.modifiers)
      }
      guard candidates.isEmpty else { return .open(candidates, .composition, 0.5) }
      return .one(composition.actor(of: nil, role, phrase.modifiers), .composition, 0.4)
    }
    let actors = whose.map { composition.actor(of: $0, role, phrase.modifiers) }
    let sure = phrase.ownership == .whose ? 0.95 : 0.7
    var identity = Identity.several(actors, .composition, confidence * sure)
    guard whose.count == 1, actors.count == 1, let day else { return identity }
    let holders = OfficeHolder(table: table, tree: tree, day: day)
      .holders(of: role, whose[0], phrase)
      .map { inOffice($0, actors[0]) }
    if holders.count == 1 { return .one(holders[0], .tenure, identity.confidence) }
    identity.candidates = holders
    return identity
  }

  /// A person as the part of state or organisation that the office is: its code, its country.
  private func inOffice(_ person: PoliticalActor, _ part: PoliticalActor) -> PoliticalActor {
    PoliticalActor(
      id: person.id, name: person.name, code: part.code, kind: .person, country: part.country)
  }

  /// Who is meant by a role noun that nobody owns.
  private func unowned(
    _ role: RoleNoun, _ phrase: ActorPhrase, in tree: SentenceTree
  ) -> Identity {
    let composition = Composition(table: table)
    let alone = composition.actor(of: nil, role, phrase.modifiers)
    let isBare =
      phrase.core.determiner(tree) == nil && table.isBody(role)
      && phrase.words.lowerBound == phrase.core.words.lowerBound
      && (!phrase.core.isPlural || role.lemma == role.plural || table.has(.abroad, role))
    guard isBare || phrase.core.isDefinite(tree) else {
      return .one(alone, .description, 0.5)
    }
    let number: Referent.Number = phrase.core.isPlural ? .several : .one
    let before = discourse.recent {
      $0.number == number && $0.actor?.country != nil && $0.hasRole(role)
    }
    switch before.count {
    case 0: break
    case 1: return before[0].identity(0.7)
    default:
      let near = before.filter { $0.last.sentence >= sentence - 1 }
      if near.count == 1 { return near[0].identity(0.55) }
      return .open(before.compactMap(\.actor), .description, 0.55)
    }
    if role.kind == .government || role.kind == .party, let country = theCountry {
      return .one(composition.actor(of: country, role, phrase.modifiers), .description, 0.5)
    }
    return .one(alone, .description, 0.5)
  }
}

extension Referent {
  /// Whether it was given a role, in full or by its last word: "minister" after "foreign minister".
  func hasRole(_ role: RoleNoun) -> Bool {
    roles.contains { $0 == role.lemma || $0.hasSuffix(" " + role.lemma) }
  }

  func identity(_ confidence: Double) -> Identity {
    if let actor { return .one(actor, .description, confidence) }
    return .several(members, .description, confidence)
  }
}

extension Naming {
  /// Whether its article says that it is somebody known.
  func isDefinite(_ tree: SentenceTree) -> Bool {
    determiner(tree).map { ["the", "this", "that", "these", "those"].contains($0) } ?? false
  }
}
