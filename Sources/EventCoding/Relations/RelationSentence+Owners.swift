internal import EventModel
internal import Linguistics
internal import Ontology

extension RelationSentence {
  /// Who owns a noun: its possessors, and the names and adjectives of countries and bodies before it.
  func owners(of noun: Int) -> [RelationParty] {
    for head in [noun] + titled(by: noun) {
      let possessors = tree.children(of: head, .possessor).filter { $0 < noun }
      let found = possessors.flatMap { tree.conjuncts(of: $0) }.filter { $0 < noun }
        .compactMap { party(at: $0) }
      if !found.isEmpty { return found }
    }
    return attributive(before: noun)
  }

  /// The nouns a title stands before: "Petro" for "President" of "President Petro".
  private func titled(by noun: Int) -> [Int] {
    guard let head = words[noun].head, head > noun,
      [.descriptor, .compound, .adjectivalModifier, .unmarkedNominalModifier, .flat].contains(
        words[noun].relation)
    else { return [] }
    return [head]
  }

  /// The nearest name among the words right before a noun, and those joined to it: "NATO" of "a
  /// former NATO member"; dates in brackets between do not part them.
  private func attributive(before noun: Int) -> [RelationParty] {
    nominals(before: noun) { place, end in name(endingAt: place, before: end) }
  }

  /// The runs of proper nouns right before a noun, as `attributive` finds them.
  func properNames(before noun: Int) -> [Range<Int>] {
    nominals(before: noun) { place, _ in
      guard words[place].partOfSpeech == .properNoun, country(at: place) == nil else { return nil }
      var start = place
      while start > 0, words[start - 1].partOfSpeech == .properNoun { start -= 1 }
      return RelationParty(words: start..<place + 1, mention: nil)
    }.map(\.words)
  }

  /// Names before a noun, read from right to left by `name`, in the order of the text.
  private func nominals(
    before noun: Int, _ name: (_ place: Int, _ end: Int) -> RelationParty?
  ) -> [RelationParty] {
    let modifiers = tree.modifiers(before: noun)
    var found: [RelationParty] = []
    var place = noun - 1
    while place >= 0 {
      if words[place].key == ")", let open = words[..<place].lastIndex(where: { $0.key == "(" }) {
        place = open - 1
      } else if let party = name(place, found.last?.words.lowerBound ?? noun) {
        found.append(party)
        place = party.words.lowerBound - 1
        guard place > 0, ["and", ","].contains(words[place].key) else { break }
        place -= 1
      } else if found.isEmpty, modifiers.contains(place) {
        place -= 1
      } else {
        break
      }
    }
    return found.reversed()
  }

  /// The name that ends at a word: a country's, or somebody's whom the mentions know.
  private func name(endingAt word: Int, before end: Int) -> RelationParty? {
    if let country = country(at: word), country.words.upperBound <= end { return country }
    guard let mention = mention(at: word), mention.words.upperBound <= end else { return nil }
    for inner in mention.words.reversed() {
      if let country = country(at: inner), mention.resolution == .composition { return country }
    }
    return RelationParty(words: mention.words, mention: mention)
  }

  /// The subjects of a light verb that has the noun as its object.
  func holders(of noun: Int) -> [RelationParty] {
    guard let verb = words[noun].head else { return [] }
    let isHeld =
      switch words[noun].relation {
      case .object: vocabulary.has(.light, words[verb]) || vocabulary.has(.find, words[verb])
      // "regards Iran as an enemy": the enemy is whose view it is.
      case .oblique:
        vocabulary.has(.light, words[verb])
          || vocabulary.has(.opinion, words[verb]) && tree.preposition(of: noun) == "as"
      default: false
      }
    if isHeld, !tree.isPassive(verb), let subject = tree.subject(of: verb) {
      return parties(at: subject)
    }
    // "has found in Chile an ally", where the noun is taken for an apposition of the name.
    guard words[noun].relation == .apposition,
      let finder = tree.ancestors(of: noun).first(where: { words[$0].partOfSpeech == .verb }),
      vocabulary.has(.find, words[finder]), let subject = tree.subject(of: finder)
    else { return [] }
    return parties(at: subject)
  }

  /// The two or more sides of a noun between them.
  func sides(of noun: Int) -> [RelationParty] {
    let between = tree.dependents(of: noun, behind: "between")
    if let first = between.first { return group(at: first) ?? parties(at: first) }
    let with = tree.children(of: noun, .possessor).flatMap { tree.conjuncts(of: $0) }
      .filter { $0 < noun }.compactMap { party(at: $0) }
    if with.count > 1 { return with }
    // "Chile and Peru are close allies": each other's, where nobody else owns the noun.
    guard words[noun].tag?.label == "NNS", owners(of: noun).isEmpty,
      tree.dependents(of: noun, behind: "of").isEmpty,
      tree.child(of: noun, .copula) != nil, let subject = tree.subject(of: noun)
    else { return [] }
    let partners = group(at: subject) ?? parties(at: subject)
    return partners.count > 1 ? partners : []
  }

  /// The members of a mention that means several: "both countries".
  private func group(at word: Int) -> [RelationParty]? {
    guard let mention = mention(at: word), mention.members.count > 1 else { return nil }
    return mention.members.map { member in
      var one = mention
      (one.actor, one.members) = (member, [])
      return RelationParty(words: mention.words, mention: one)
    }
  }

  /// Who says the clause a word stands in.
  func speakers(of word: Int) -> [RelationParty] {
    var below = word
    for above in tree.ancestors(of: word) {
      if words[below].relation == .clausalComplement, let subject = tree.subject(of: above) {
        return parties(at: subject)
      }
      below = above
    }
    return []
  }
}
