internal import EventModel
internal import Linguistics
internal import Ontology

/// Decides who each phrase of a document means, sentence by sentence.
struct ActorResolver {
  let table: NameTable
  /// The places that only the gazetteer knows.
  let places: PlaceNames
  /// The article's day, on which offices are looked up.
  let day: CalendarDay?

  var discourse = Discourse()
  /// How often each country, or somebody of it, was named so far, by code.
  var countries: [String: Int] = [:]

  // The sentence at hand.
  var sentence = 0
  var phrases: [ActorPhrase] = []
  var identities: [Identity?] = []
  /// For a pronoun's word the phrase of the same sentence that it stands for.
  var antecedents: [Int: Int] = [:]

  init(table: NameTable, places: PlaceNames, day: CalendarDay?) {
    self.table = table
    self.places = places
    self.day = day
  }

  /// The mentions of the next sentence, in the order of the text, without overlap.
  mutating func mentions(in tree: SentenceTree, _ found: [ActorPhrase]) -> [ActorMention] {
    phrases = found
    identities = Array(repeating: nil, count: found.count)
    antecedents = [:]
    var mentions: [ActorMention] = []
    let order = found.indices.filter { !found[$0].isCovered }
      .sorted { found[$0].words.lowerBound < found[$1].words.lowerBound }
    for index in order {
      let identity = self.identity(of: index, in: tree)
      guard isMention(index, identity, in: tree) else { continue }
      let head = tree.head(of: found[index].words)
      let isPlace = PlaceReading(tree: tree, table: table).isPlace(found[index], head: head)
      mentions.append(
        ActorMention(
          words: found[index].words, head: head, actor: identity.actor,
          candidates: identity.candidates, members: identity.members,
          parts: parts(of: index, in: tree),
          resolution: identity.resolution, confidence: identity.confidence, isPlace: isPlace))
    }
    for index in mentions.indices where mentions[index].resolution == .pronoun {
      mentions[index].antecedent = antecedent(of: mentions[index], among: mentions)
    }
    sentence += 1
    return mentions
  }

  /// The names that a phrase covers.
  private mutating func parts(of index: Int, in tree: SentenceTree) -> [ActorMention] {
    let covered = phrases.indices.filter { $0 != index && coverer(of: $0) == index }
    return covered.filter { !phrases[$0].core.isNoun }.compactMap { part in
      if case .region = phrases[part].core.sense { return nil }
      let words = phrases[part].core.words
      let identity = self.identity(of: part, in: tree)
      return ActorMention(
        words: words, head: tree.head(of: words), actor: identity.actor,
        candidates: identity.candidates, members: identity.members,
        resolution: identity.resolution, confidence: identity.confidence)
    }
  }

  /// The mention that a covered phrase ends up in; nil for one that no mention covers.
  private func coverer(of index: Int) -> Int? {
    var phrase = index
    for _ in phrases.indices {
      guard let next = phrases[phrase].coverer else { return phrase }
      if next == phrase { return nil }
      phrase = next
    }
    return nil
  }

  /// Whether a phrase is worth telling: a pronoun that means nobody known is not.
  private func isMention(_ index: Int, _ identity: Identity, in tree: SentenceTree) -> Bool {
    let isKnown =
      identity.actor != nil || !identity.members.isEmpty || !identity.candidates.isEmpty
    switch phrases[index].core.sense {
    case .name, .familyName, .unknown: return true
    case .noun(let role, let referring):
      if let role, table.has(.owned, role), identity.actor == nil { return false }
      if let role, table.has(.means, role), !isActor(means: index, in: tree) { return false }
      if role == nil {
        return isKnown
          || phrases[index].core.isPlural && referring?.kinds.contains(.country) == true
      }
      return !phrases[index].owners.isEmpty || !tree.isAttribute(phrases[index].core.head)
    case .pronoun(.thing): return isKnown
    case .pronoun: return isKnown || tree.words[phrases[index].core.head].relation != .possessor
    case .region: return tree.words[phrases[index].core.head].partOfSpeech == .properNoun
    }
  }

  /// Whether a bomb stands for who set it: where it does something, and nobody is told whose it is.
  private func isActor(means index: Int, in tree: SentenceTree) -> Bool {
    let head = phrases[index].core.head
    guard isDoing(head, in: tree) else { return false }
    return !phrases.contains { owner in
      guard tree.words[owner.core.head].head == head else { return false }
      return switch tree.words[owner.core.head].relation {
      case .possessor, .adjectivalModifier, .compound: owner.core.words.lowerBound < head
      case .nominalModifier: ["by", "of"].contains(tree.preposition(of: owner.core.head))
      default: false
      }
    }
  }

  /// Whether a word stands where who or what acts does, or what it is done with.
  private func isDoing(_ word: Int, in tree: SentenceTree) -> Bool {
    switch tree.words[word].relation {
    case .subject, .agent, .compound: true
    case .oblique, .nominalModifier: ["by", "in"].contains(tree.preposition(of: word))
    default: false
    }
  }

  /// Who a phrase means; its owners are looked at first.
  mutating func identity(of index: Int, in tree: SentenceTree) -> Identity {
    if let identity = identities[index] { return identity }
    // A phrase that belongs to itself, as only a wrong tree says, is nobody's.
    identities[index] = .unknown(.description)
    let phrase = phrases[index]
    var owners = phrase.owners.map { self.identity(of: $0, in: tree) }
    if let apposition = phrase.apposition, owners.isEmpty {
      owners = phrases[apposition].owners.map { self.identity(of: $0, in: tree) }
    }
    let identity: Identity
    switch phrase.core.sense {
    case .name(let names):
      identity =
        names.contains(where: \.isPersons) && isWhere(phrase, in: tree)
        ? .unknown(.alias, candidates: distinct(names.map(\.actor)))
        : named(names, phrase, owners)
    case .familyName(let people): identity = person(people, phrase, owners, in: tree)
    case .unknown: identity = unknown(phrase, owners, in: tree)
    case .noun: identity = noun(phrase, owners, in: tree)
    case .pronoun(let pronoun): identity = antecedent(of: pronoun, phrase, in: tree)
    case .region: identity = .unknown(.description)
    }
    let acting = self.acting(identity, for: owners)
    identities[index] = acting
    note(index, acting, in: tree)
    return acting
  }

  /// The country of a place that is no actor: whose the "police in Gao" are.
  func country(ofPlace index: Int, in tree: SentenceTree) -> PoliticalActor? {
    guard case .unknown(.place?) = phrases[index].core.sense else { return nil }
    let words = tree.words[phrases[index].core.words]
    let name = words.map { String($0.form) }.joined(separator: " ")
    let meanings = places.meanings(of: name, words: words.lazy.map(\.hash))
    return places.choose(meanings, near: Set(countries.keys))?.country
      .flatMap(table.dictionary.country)
  }

  /// The country a document is about: the only one named, or named more often than all the others.
  var theCountry: PoliticalActor? {
    guard let most = countries.max(by: { ($0.value, $1.key) < ($1.value, $0.key) }) else {
      return nil
    }
    let others = countries.values.reduce(0, +) - most.value
    guard others == 0 || most.value >= 4 && most.value >= 2 * others else { return nil }
    return table.dictionary.country(most.key)
  }

  /// Whether a bare family name stands where only a place can: "a camp in Kerry".
  private func isWhere(_ phrase: ActorPhrase, in tree: SentenceTree) -> Bool {
    let head = phrase.core.head
    guard phrase.core.words.count == 1, phrase.titles.isEmpty,
      [.oblique, .nominalModifier].contains(tree.words[head].relation),
      let preposition = tree.child(of: head, .caseMarker)
    else { return false }
    return ["in", "at", "near", "outside"].contains(tree.words[preposition].key)
  }

  /// Keeps for later who was meant.
  private mutating func note(_ index: Int, _ identity: Identity, in tree: SentenceTree) {
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
  /// Whether a word only says of what kind another is: "military" in "military talks".
  func isAttribute(_ word: Int) -> Bool {
    words[word].partOfSpeech == .adjective && words[word].relation == .adjectivalModifier
  }

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
