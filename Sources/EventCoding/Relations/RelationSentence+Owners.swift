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
    var found: [RelationParty] = []
    var place = noun
    while place > 0 {
      place -= 1
      if words[place].key == ")", let open = words[..<place].lastIndex(where: { $0.key == "(" }) {
        place = open
      } else if let name = name(endingAt: place, before: found.last?.words.lowerBound ?? noun) {
        found.append(name)
        place = name.words.lowerBound
        guard place > 1, ["and", ","].contains(words[place - 1].key) else { break }
        place -= 1
      } else if !found.isEmpty || !tree.modifiers(before: noun).contains(place),
        words[place].partOfSpeech != .adjective || !found.isEmpty
      {
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
    guard let verb = words[noun].head,
      words[noun].relation == .object || words[noun].relation == .oblique,
      vocabulary.has(.light, words[verb]) || vocabulary.has(.find, words[verb]),
      !tree.isPassive(verb), let subject = tree.subject(of: verb)
    else { return [] }
    return parties(at: subject)
  }

  /// The two or more sides of a noun between them.
  func sides(of noun: Int) -> [RelationParty] {
    let between = tree.dependents(of: noun, behind: "between")
    if let first = between.first { return parties(at: first) }
    let with = tree.children(of: noun, .possessor).flatMap { tree.conjuncts(of: $0) }
      .filter { $0 < noun }.compactMap { party(at: $0) }
    return with.count > 1 ? with : []
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
