internal import EventModel
internal import Linguistics
internal import Ontology

/// Finds the names, role nouns and pronouns of a sentence in one pass, the longest at each word.
struct NamingFinder: Sendable {
  let table: NameTable

  /// The namings in the order of the text, without overlap; O(words).
  func namings(in tree: SentenceTree) -> [Naming] {
    let hashes = tree.words.map { $0.hash }
    var namings: [Naming] = []
    var index = 0
    while index < hashes.count {
      if isOfDate(index, in: tree) {
        index += 1
        continue
      }
      let naming =
        pronoun(at: index, in: tree) ?? prefix(at: index, hashes, in: tree)
        ?? known(at: index, hashes, in: tree)
        ?? unknown(at: index, hashes, in: tree)
      if let naming, tree.words[index].partOfSpeech == .determiner, naming.words.count > 1,
        let inner = known(at: index + 1, hashes, in: tree),
        inner.words.upperBound > naming.words.upperBound
      {
        // "The West Bank" is not the West.
        namings.append(inner)
        index = inner.words.upperBound
        continue
      }
      if let naming { namings.append(naming) }
      index = naming?.words.upperBound ?? index + 1
    }
    return namings
  }

  /// Whether a word names a day of the week, or a month with a number after it.
  private func isOfDate(_ index: Int, in tree: SentenceTree) -> Bool {
    guard tree.words[index].isCapitalised else { return false }
    if Self.weekdays.contains(tree.words[index].hash) { return true }
    let isDated =
      tree.words[index].name == .date
      || index + 1 < tree.words.count && tree.words[index + 1].partOfSpeech == .numeral
    return isDated && Month(name: tree.words[index].key) != nil
  }

  private static let weekdays: WordSet = [
    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
  ]

  private func pronoun(at index: Int, in tree: SentenceTree) -> Naming? {
    guard tree.words[index].partOfSpeech == .pronoun, tree.words[index].relation != .expletive,
      let pronoun = Pronoun(key: tree.words[index].key)
    else { return nil }
    return Naming(words: index..<index + 1, head: index, sense: .pronoun(pronoun))
  }

  /// A country before the hyphen and the adjective of another: "Franco-German".
  private func prefix(at index: Int, _ hashes: [UInt64], in tree: SentenceTree) -> Naming? {
    guard index + 2 < tree.words.count, tree.words[index + 1].key == "-",
      tree.words[index].isCapitalised,
      let country = table.lexicon.countryPrefixes[tree.words[index].key],
      known(at: index + 2, hashes, in: tree)?.isAdjective == true
    else { return nil }
    return naming(index..<index + 1, .name([country]), in: tree)
  }

  /// What the tables know that begins at a word.
  private func known(at index: Int, _ hashes: [UInt64], in tree: SentenceTree) -> Naming? {
    let found = Found(table, at: index, hashes, in: tree)
    guard let end = found.end else { return nil }
    let range = index..<end
    if let region = found.region, region.end == end {
      return naming(range, .region(region.value), in: tree)
    }
    if let name = found.name, name.end == end, !isPartOfPerson(range, name.value, in: tree) {
      return naming(range, .name(name.value), in: tree)
    }
    if let family = found.family, family.end == end, !isPartOfPerson(range, nil, in: tree) {
      return naming(range, .familyName(family.value), in: tree)
    }
    guard let noun = found.noun, !isPartOfPerson(index..<noun.end, nil, in: tree),
      !isTie(noun.value.role, index..<noun.end, in: tree)
    else { return nil }
    return naming(
      index..<noun.end, .noun(role: noun.value.role, referring: noun.value.referring), in: tree)
  }

  /// Whether a role noun only tells of a tie between others: "its alliance with Chad".
  private func isTie(_ role: RoleNoun?, _ range: Range<Int>, in tree: SentenceTree) -> Bool {
    guard let role, table.has(.tie, role) else { return false }
    return tree.children(of: tree.head(of: range), .nominalModifier).contains {
      ["with", "between"].contains(tree.preposition(of: $0))
    }
  }

  /// Whether a name of one word is only part of a human being's longer one: "Michael Jordan".
  private func isPartOfPerson(
    _ range: Range<Int>, _ names: [ActorName]?, in tree: SentenceTree
  ) -> Bool {
    guard range.count == 1, tree.words[range.lowerBound].name == .person,
      tree.words[range.lowerBound].isCapitalised
    else { return false }
    let before = range.lowerBound - 1
    if before >= 0, isGivenName(before, in: tree) { return true }
    let after = range.upperBound
    guard after < tree.words.count, isGivenName(after, in: tree) else { return false }
    // "Trump Zelensky meeting" is two people; "Jordan Bardella" is one.
    return names.map { !$0.contains { $0.isPersons } } ?? false
  }

  private func isGivenName(_ index: Int, in tree: SentenceTree) -> Bool {
    let word = tree.words[index]
    return word.name == .person && word.isCapitalised && word.partOfSpeech == .properNoun
      && !table.isTitle(word.key)
  }

  private func naming(_ words: Range<Int>, _ sense: Naming.Sense, in tree: SentenceTree) -> Naming {
    let head = tree.head(of: words)
    let tag = tree.words[words.upperBound - 1].tag?.label
    return Naming(
      words: words, head: head, sense: sense, isPlural: tag == "NNS" || tag == "NNPS")
  }

  /// A run of proper names that begins at a word and that no table knows.
  private func unknown(at index: Int, _ hashes: [UInt64], in tree: SentenceTree) -> Naming? {
    guard isOfName(index, in: tree) else { return nil }
    let kind = tree.words[index].name
    var end = index + 1
    while end < tree.words.count, isOfName(end, in: tree),
      tree.words[end].name == kind || isJoined(end, to: index..<end, in: tree),
      isContinued(at: end, kind, hashes, in: tree)
    {
      end += 1
    }
    guard kind != .nationality, kind != .date else { return nil }
    return Naming(
      words: index..<end, head: tree.head(of: index..<end), sense: .unknown(kind))
  }

  /// Whether the tree makes one name of a word and the run before it.
  private func isJoined(_ index: Int, to run: Range<Int>, in tree: SentenceTree) -> Bool {
    if tree.words[index].relation == .flat || tree.words[index].relation == .compound {
      return tree.words[index].head.map(run.contains) ?? false
    }
    return tree.words[index - 1].head == index && tree.words[index - 1].relation == .compound
  }

  private func isOfName(_ index: Int, in tree: SentenceTree) -> Bool {
    switch tree.words[index].partOfSpeech {
    case .properNoun: tree.words[index].isCapitalised
    case .noun: tree.words[index].hasNoSmallLetter && tree.words[index].form.utf8.count > 1
    default: false
    }
  }

  /// Whether a name goes on at a word although the tables may know what begins there.
  private func isContinued(
    at index: Int, _ kind: NameKind?, _ hashes: [UInt64], in tree: SentenceTree
  ) -> Bool {
    guard let known = known(at: index, hashes, in: tree) else { return true }
    if case .familyName = known.sense { return kind == .person }
    return false
  }
}

/// The longest name, family name and noun that begin at a word.
private struct Found {
  var name: (end: Int, value: [ActorName])?
  var family: (end: Int, value: [String])?
  var noun: (end: Int, value: (role: RoleNoun?, referring: ReferringNoun?))?

  var region: (end: Int, value: Set<String>)?

  /// Where the longest of them ends; runs are visited from short to long.
  private(set) var end: Int?

  init(_ table: NameTable, at start: Int, _ hashes: [UInt64], in tree: SentenceTree) {
    table.index.runs(in: hashes, at: start) { end, entries in
      let text = tree.words[start..<end]
      guard let first = text.first else { return }
      let mayBeName = first.mayBeginName
      var names: [ActorName] = []
      var people: [String] = []
      var role: RoleNoun?
      var referring: ReferringNoun?
      for entry in entries where entry.capitals.fit(text) {
        switch entry.meaning {
        case .name(let index) where mayBeName: names.append(table.dictionary.names[index])
        case .familyName(let index) where first.partOfSpeech == .properNoun:
          people.append(table.dictionary.names[index].actor)
        case .role(let index) where text.last?.isNominal == true: role = table.lexicon.roles[index]
        case .description(let index) where text.last?.isNominal == true:
          referring = table.lexicon.descriptions[index]
        case .region(let index):
          region = (end, table.lexicon.regions[table.regions[index]] ?? [])
          self.end = end
        default: continue
        }
      }
      if !names.isEmpty { name = (end, names.reversed()) }
      if !people.isEmpty { family = (end, Set(people).sorted()) }
      if role != nil || referring != nil { noun = (end, (role, referring)) }
      if !names.isEmpty || !people.isEmpty || role != nil || referring != nil { self.end = end }
    }
  }
}

extension Word {
  /// Whether it can begin a name: a verb or a small word with a capital, as at a sentence's start,
  /// can't.
  fileprivate var mayBeginName: Bool {
    switch partOfSpeech {
    case .properNoun, .adjective, .noun, .other, .determiner, .numeral: true
    case .verb, .adverb, .interjection: name != nil && name != .date
    default: false
    }
  }

  /// Whether it can be a noun's last word.
  fileprivate var isNominal: Bool {
    partOfSpeech == .noun || partOfSpeech == .properNoun || partOfSpeech == .adjective
  }
}
