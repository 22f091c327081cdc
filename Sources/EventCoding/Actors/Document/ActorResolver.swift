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

}
