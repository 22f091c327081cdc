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

  /// Whom a noun such as "the country" or "both sides" stands for; nil where it names nobody anew.
  private func described(
    _ noun: ReferringNoun, _ phrase: ActorPhrase, in tree: SentenceTree
  ) -> Identity? {
    let count = phrase.core.count(tree)
    guard count != nil || phrase.core.isDefinite(tree) else { return nil }
    if let count {
      return phrase.core.isPlural ? several(count, noun, phrase) : nil
    }
    let before = discourse.recent { fits($0, noun, phrase) }
    guard !phrase.core.isPlural, phrase.hasOnlyRegion(tree) else { return nil }
    if before.count == 1 { return before[0].identity(0.75) }
    if noun.kinds == [.person] || before.isEmpty { return nil }
    for reach in 0...2 {
      let near = before.filter { $0.last.sentence >= sentence - reach }
      if near.isEmpty { continue }
      return nearest(near, reach: reach, noun, phrase)
    }
    return .open(Array(before.compactMap(\.actor).prefix(5)), .description, 0.5)
  }

  /// The one of those named in the last sentence that names any of them.
  private func nearest(
    _ near: [Referent], reach: Int, _ noun: ReferringNoun, _ phrase: ActorPhrase
  ) -> Identity {
    if near.count == 1 { return near[0].identity(0.65) }
    // Of the subject of its own sentence one says "its", not "the country's".
    let likelier = near.filter { ($0.last.prominence == 3) == (reach > 0) }
    if likelier.count == 1 { return likelier[0].identity(0.5) }
    if noun.kinds == [.country], phrase.region == nil, let country = theCountry,
      near.contains(where: { $0.actor?.id == country.id })
    {
      return .one(country, .description, 0.5)
    }
    return .open(near.compactMap(\.actor), .description, 0.5)
  }

  /// "Both countries", "the two leaders": the two named last, if they were named together.
  private func several(_ count: Int, _ noun: ReferringNoun, _ phrase: ActorPhrase) -> Identity {
    var near: [PoliticalActor] = []
    let together = discourse.recent {
      $0.members.count == count && $0.last.sentence >= sentence - 2
        && (noun.kinds != [.person] || $0.isHuman)
    }
    if let together = together.first {
      let members = together.members.map { standIn(for: $0, noun) ?? $0 }
      return .several(members, .description, 0.75)
    }
    for reach in 0...2 {
      let within = discourse.recent {
        $0.last.sentence >= sentence - reach && $0.number == .one && fits($0, noun, phrase)
      }
      var seen: Set<String> = []
      near = within.reversed().compactMap { $0.actor.flatMap { standIn(for: $0, noun) } }
        .filter { seen.insert($0.id).inserted }
      if near.count == count { return .several(near, .description, 0.7) }
      if near.count > count { break }
    }
    return .unknown(.description, candidates: near)
  }

  /// The country of a head of state or a government where countries are meant; else who it is.
  private func standIn(for actor: PoliticalActor, _ noun: ReferringNoun) -> PoliticalActor? {
    guard noun.kinds == [.country] else { return actor }
    return actor.country.flatMap { table.dictionary.country($0) }
  }

  private func fits(_ referent: Referent, _ noun: ReferringNoun, _ phrase: ActorPhrase) -> Bool {
    guard let actor = referent.actor, referent.number == .one else { return false }
    if let region = phrase.region {
      guard let country = actor.country, region.contains(country) else { return false }
    }
    if noun.kinds == [.person] { return referent.isHuman }
    if noun.kinds.isEmpty { return actor.kind != .person && actor.kind != .media }
    if noun.kinds == [.country], phrase.core.isPlural {
      return [.country, .government, .person].contains(actor.kind) && actor.country != nil
    }
    guard noun.kinds.contains(actor.kind) else { return false }
    guard let word = noun.official, actor.kind == .country else { return true }
    return table.dictionary.countries.first { $0.code == actor.id }?.official?.lowercased()
      .contains(word) ?? false
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

extension ActorPhrase {
  /// Whether nothing but an article and the adjective of a region stands before the noun.
  fileprivate func hasOnlyRegion(_ tree: SentenceTree) -> Bool {
    tree.children(of: core.head).allSatisfy { child in
      child >= core.words.lowerBound || tree.words[child].relation == .determiner
        || tree.words[child].relation == .caseMarker || region != nil
    }
  }
}

extension Naming {
  /// Whether its article says that it is somebody known.
  func isDefinite(_ tree: SentenceTree) -> Bool {
    determiner(tree).map { ["the", "this", "that", "these", "those"].contains($0) } ?? false
  }

  /// How many "both", "the two", "all three" say; nil where no number is told.
  fileprivate func count(_ tree: SentenceTree) -> Int? {
    let before = tree.words[max(0, words.lowerBound - 3)..<words.lowerBound].map(\.key)
    if before.contains("both") { return 2 }
    guard before.contains("the") || before.contains("these") || before.contains("all") else {
      return nil
    }
    return before.contains("two") ? 2 : before.contains("three") ? 3 : nil
  }
}
