internal import EventModel
internal import Linguistics
internal import Ontology

extension ActorResolver {
  /// How much likelier one must be than the next for a pronoun to mean it; arbitrary.
  private static let margin = 2

  /// Whom a pronoun stands for: somebody of its number and gender named shortly before; nobody where
  /// two are as likely.
  mutating func antecedent(
    of pronoun: Pronoun, _ phrase: ActorPhrase, in tree: SentenceTree
  ) -> Identity {
    let place = phrase.core.head
    if pronoun == .thing, tree.isExpletive(place) { return .unknown(.pronoun) }
    if pronoun == .relative { return ownerOfClause(around: place, in: tree) }
    if tree.isReflexive(place) {
      let subject = self.subject(of: place, in: tree)
      // "The move was to show himself as a leader": no human being is the subject.
      if subject.actor != nil || !subject.members.isEmpty || pronoun == .thing { return subject }
    }
    if let first = tree.firstOwner(before: place),
      let known = again(first, as: pronoun, in: tree)
    {
      return known
    }
    if let speaker = speaker(over: place, pronoun, in: tree) {
      antecedents[place] = speaker
      let identity = self.identity(of: speaker, in: tree)
      if let actor = identity.actor { return .one(actor, .pronoun, 0.75) }
      if !identity.members.isEmpty { return .several(identity.members, .pronoun, 0.75) }
      return .unknown(.pronoun, candidates: identity.candidates)
    }
    let barred = tree.isObject(place) ? subject(of: place, in: tree).actor : nil
    let found = discourse.recent {
      fits($0, pronoun) && isNear($0, pronoun) && (barred == nil || $0.actor?.id != barred?.id)
    }
    .map { (referent: $0, weight: weight(of: $0)) }
    .sorted { $0.weight > $1.weight }
    guard let first = found.first else { return pair(for: pronoun, place, in: tree) }
    let rivals = found.filter { first.weight - $0.weight < Self.margin }
    if rivals.count > 1 { return .open(rivals.compactMap(\.referent.actor), .pronoun, 0.5) }
    if isAmbiguous(first.referent, found.map(\.referent), place, in: tree) {
      return .unknown(.pronoun, candidates: found.prefix(4).compactMap(\.referent.actor))
    }
    if let other = contradicting(first.referent, place, pronoun, in: tree) {
      // "During his campaign, Milei said": what leads a sentence in is its subject's.
      guard tree.words[place].relation == .possessor, let actor = other.actor else {
        return .unknown(.pronoun, candidates: first.referent.actor.map { [$0] } ?? [])
      }
      return .one(actor, .pronoun, 0.55)
    }
    let confidence = first.referent.last.sentence == sentence ? 0.75 : 0.6
    if let actor = first.referent.actor { return .one(actor, .pronoun, confidence) }
    return .several(first.referent.members, .pronoun, confidence)
  }

  private func fits(_ referent: Referent, _ pronoun: Pronoun) -> Bool {
    switch pronoun {
    case .person(let gender):
      referent.isHuman && referent.number == .one && (referent.gender ?? gender) == gender
    case .thing:
      !referent.isHuman && referent.number == .one && referent.actor != nil
        && ![.person, .people].contains(referent.actor?.kind)
    case .several:
      referent.number == .several || referent.actor?.kind == .armedGroup
    case .relative: false
    }
  }

  /// Whom a relative clause tells more of: "Syria, whose leaders".
  private mutating func ownerOfClause(around place: Int, in tree: SentenceTree) -> Identity {
    let clause = tree.ancestors(of: place).first { tree.words[$0].relation == .relativeClause }
    guard let noun = clause.flatMap({ tree.words[$0].head }),
      let index = phrases.indices.first(where: { phrases[$0].words.contains(noun) })
    else { return .unknown(.pronoun) }
    let identity = self.identity(of: holder(of: index), in: tree)
    guard let actor = identity.actor else { return .unknown(.pronoun) }
    return .one(actor, .pronoun, 0.8)
  }

  /// The only two human beings of the sentence before, where "between them" asks for two.
  private func pair(for pronoun: Pronoun, _ place: Int, in tree: SentenceTree) -> Identity {
    guard pronoun == .several, tree.preposition(of: place) == "between" else {
      return .unknown(.pronoun)
    }
    let two = discourse.recent {
      $0.isHuman && $0.number == .one && $0.last.sentence == sentence - 1
    }.compactMap(\.actor)
    guard two.count == 2 else { return .unknown(.pronoun, candidates: two) }
    return .several(two.reversed(), .pronoun, 0.6)
  }

  /// Whether somebody was named lately enough; "it" of a sentence before is often no actor at all, so
  /// only what that sentence is about counts.
  private func isNear(_ referent: Referent, _ pronoun: Pronoun) -> Bool {
    let distance = sentence - referent.last.sentence
    if pronoun == .thing { return distance == 0 || distance == 1 && referent.last.prominence == 3 }
    return distance <= 2
  }

  /// Whether another who fits stands nearer than the likeliest, and the pronoun is not of the
  /// likeliest's own clause: "X pressed Y over its delay".
  private func isAmbiguous(
    _ first: Referent, _ found: [Referent], _ place: Int, in tree: SentenceTree
  ) -> Bool {
    guard tree.words[place].relation == .possessor, first.last.sentence == sentence else {
      return false
    }
    return found.contains {
      $0.last.sentence == sentence && $0.last > first.last && !$0.isSame(as: first)
        && $0.last.prominence >= 1
    }
  }

  /// Nearer before farther, subjects before objects before the rest.
  private func weight(of referent: Referent) -> Int {
    referent.last.prominence * 2 - (sentence - referent.last.sentence) * 3
  }

  /// Who an owner before means, where the pronoun can be another word for it; nil where it can't.
  private mutating func again(
    _ owner: Int, as pronoun: Pronoun, in tree: SentenceTree
  ) -> Identity? {
    guard let index = phrases.indices.first(where: { phrases[$0].core.words.contains(owner) })
    else { return nil }
    let known = identity(of: index, in: tree)
    if phrases[index].core.isPronoun { return known }
    guard let actor = known.actor else { return nil }
    let isHuman = self.isHuman(phrases[index], known)
    switch pronoun {
    case .person: if !isHuman { return nil }
    case .thing: if isHuman || actor.kind == .people { return nil }
    case .several, .relative: return nil
    }
    return .one(actor, .pronoun, 0.7)
  }

  /// The phrase that covers a phrase; itself where none does.
  func holder(of index: Int) -> Int {
    guard phrases[index].isCovered else { return index }
    return phrases.indices.first {
      !phrases[$0].isCovered && phrases[$0].words.contains(phrases[index].core.head)
    } ?? index
  }
}
