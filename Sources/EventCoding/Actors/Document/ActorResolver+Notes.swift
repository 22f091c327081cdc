internal import EventModel
internal import Linguistics
internal import Ontology

extension ActorResolver {
  /// Keeps for later who was meant.
  mutating func note(_ index: Int, _ identity: Identity, in tree: SentenceTree) {
    let phrase = phrases[index]
    for actor in [identity.actor].compactMap({ $0 }) + identity.members {
      if let code = actor.country { countries[code, default: 0] += 1 }
    }
    if case .region = phrase.core.sense { return }
    var referent = Referent(
      actor: identity.actor, members: identity.members, isHuman: isHuman(phrase, identity),
      gender: gender(phrase, identity, in: tree),
      number: phrase.core.isSeveral || !identity.members.isEmpty ? .several : .one,
      last: Referent.Position(
        sentence: sentence, word: phrase.words.lowerBound,
        prominence: tree.prominence(of: tree.head(of: phrase.words))))
    referent.roles = Set(phrase.titles.map(\.lemma))
    if let role = phrase.core.role { referent.roles.insert(role.lemma) }
    referent.names = names(of: phrase, identity, in: tree)
    guard identity.actor != nil || !identity.members.isEmpty || !referent.names.isEmpty else {
      return
    }
    if phrase.core.isNoun, phrase.owners.isEmpty, tree.isAttribute(phrase.core.head) { return }
    if phrase.core.isNoun, identity.actor?.country == nil, identity.actor?.kind != .armedGroup,
      phrase.holder == nil, !phrase.core.isPlural || referent.last.prominence < 2,
      referent.last.prominence < 2 || tree.child(of: phrase.core.head, .copula) != nil
    {
      return
    }
    if identity.resolution == .pronoun || identity.resolution == .description {
      discourse.noteAgain(referent)
    } else {
      discourse.note(referent)
    }
  }

  /// What somebody may be called by later: a family name, letters in brackets, the name itself.
  private func names(
    of phrase: ActorPhrase, _ identity: Identity, in tree: SentenceTree
  ) -> [UInt64] {
    var names: [UInt64] = []
    func add(_ naming: Naming) {
      names.append(WordHash.run(tree.hashes(of: naming.words)))
      if naming.mayBePerson {
        names.append(WordHash.run(tree.hashes(of: naming.words.suffix(1))))
      }
    }
    if !phrase.core.isNoun, !phrase.core.isPronoun { add(phrase.core) }
    if let holder = phrase.holder { add(phrases[holder].core) }
    if let acronym = phrase.acronym { add(phrases[acronym].core) }
    return names
  }

  /// Whether a phrase means a human being.
  func isHuman(_ phrase: ActorPhrase, _ identity: Identity) -> Bool {
    if phrase.holder != nil || !phrase.titles.isEmpty { return true }
    switch phrase.core.sense {
    case .noun(let role?, _): return !table.isBody(role)
    case .noun(nil, _): return identity.actor?.kind == .person
    case .pronoun(.person): return true
    case .unknown(let kind): return kind == .person
    case .name, .familyName, .pronoun, .region: return identity.actor?.kind == .person
    }
  }

  private func gender(
    _ phrase: ActorPhrase, _ identity: Identity, in tree: SentenceTree
  ) -> Gender? {
    if case .pronoun(.person(let gender)) = phrase.core.sense { return gender }
    for word in phrase.words {
      let told = table.gender(WordHash.hash(tree.words[word].form))
      if let told = told ?? table.gender(tree.words[word].lemmaHash) { return told }
    }
    guard let actor = identity.actor, actor.kind == .person else { return nil }
    return table.gender(WordHash.hash(actor.name.prefix { $0 != " " }))
  }
}

extension SentenceTree {
  /// How likely a later pronoun is to mean who a word stands for: subjects before objects, and before
  /// whose the subject is, before the rest.
  func prominence(of word: Int) -> Int {
    var word = word
    while words[word].relation == .conjunct, let first = words[word].head { word = first }
    return switch words[word].relation {
    case .subject, .passiveSubject, .outerSubject: 3
    case .object, .indirectObject, .agent: 2
    case .possessor:
      words[word].head.map { [.subject, .passiveSubject].contains(words[$0].relation) } == true
        ? 2 : 0
    case .root, .oblique, .apposition: 1
    default: 0
    }
  }
}
