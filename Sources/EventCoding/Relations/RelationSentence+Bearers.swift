internal import EventModel
internal import Linguistics
internal import Ontology

extension RelationSentence {
  /// Those a noun describes, and how the sentence says it.
  struct Bearers {
    var parties: [RelationParty]
    /// The word the description hangs on: a copula's noun, a linking verb.
    ///
    /// Its negation and tense are the tie's.
    var anchor: Int
    /// Whether the noun is the subject and they are the predicate: "its allies are Peru and Chile".
    var isReversed = false
  }

  /// Whom a noun describes; nil when the sentence names nobody.
  ///
  /// - Parameter end: the last word of the noun's expression.
  func bearers(of noun: Int, endingAt end: Int) -> Bearers? {
    let noun = member(noun)
    return title(noun, before: max(noun, end) + 1) ?? othered(noun) ?? apposed(to: noun) ?? copular(
      noun) ?? exampled(by: noun)
      ?? linked(to: noun) ?? found(as: noun) ?? bracketed(noun) ?? enclosed(noun)
  }

  /// "one" for "partners" of "one of its partners": the word that stands for the noun.
  private func member(_ noun: Int) -> Int {
    guard words[noun].relation == .nominalModifier, let head = words[noun].head, head < noun,
      tree.preposition(of: noun) == "of" || tree.preposition(of: noun) == "among",
      ["one", "some", "part", "many", "several", "two", "three", "most", "first", "last"].contains(
        words[head].key)
    else { return noun }
    return head
  }

  /// "President Petro", "BRICS members Brazil and India": names right after the noun.
  private func title(_ noun: Int, before next: Int) -> Bearers? {
    guard next < words.count else { return nil }
    if let head = words[noun].head, head > noun,
      [.descriptor, .compound, .unmarkedNominalModifier, .flat, .apposition].contains(
        words[noun].relation), let bearer = name(from: next, headed: head)
    {
      return Bearers(
        parties: [bearer] + conjuncts(of: bearer, at: head, titledBy: noun), anchor: head)
    }
    if let flat = tree.child(of: noun, .flat), flat >= next,
      let bearer = name(from: flat, headed: flat)
    {
      return Bearers(parties: [bearer], anchor: noun)
    }
    // A name right after a noun without article or mark between is titled by it, however parsed.
    guard words[next].partOfSpeech == .properNoun,
      let bearer = name(from: next, headed: next)
    else { return nil }
    return Bearers(
      parties: [bearer] + conjuncts(of: bearer, at: next, titledBy: noun), anchor: next)
  }

  /// "Japan, South Korea and other allies".
  private func othered(_ noun: Int) -> Bearers? {
    let first = tree.firstConjunct(of: noun)
    guard first != noun, tree.children(of: noun).contains(where: { words[$0].key == "other" })
    else {
      return nil
    }
    let named = tree.conjuncts(of: first).filter { $0 < noun }.compactMap { party(at: $0) }
    return named.isEmpty ? nil : Bearers(parties: named, anchor: noun)
  }

  /// The name that starts at a word: a whole mention, or the end of the mention a title begins.
  func name(from start: Int, headed head: Int) -> RelationParty? {
    guard words[start].isCapitalised else { return nil }
    guard let mention = mention(at: start) else {
      guard words[head].partOfSpeech == .properNoun, country(at: start) == nil else {
        return party(at: head)
      }
      var end = start + 1
      while end < words.count, self.mention(at: end) == nil, words[end].partOfSpeech == .properNoun
      {
        end += 1
      }
      return RelationParty(words: start..<end, mention: nil)
    }
    guard mention.words.lowerBound < start else {
      return RelationParty(words: mention.words, mention: mention)
    }
    // "Foreign Minister Ana Ruiz" as one mention: the person is its end, whoever the whole means.
    let words = start..<mention.words.upperBound
    var person = mention
    person.words = words
    return RelationParty(words: words, mention: mention.actor?.kind == .person ? person : nil)
  }

  /// Those joined to a bearer that share its title, which a title in the plural alone lets them.
  private func conjuncts(
    of bearer: RelationParty, at head: Int, titledBy noun: Int
  ) -> [RelationParty] {
    guard words[noun].tag?.label.hasSuffix("S") == true else { return [] }
    return tree.children(of: head, .conjunct).filter { $0 >= bearer.words.upperBound }
      .filter { words[$0].partOfSpeech == .properNoun }.compactMap { party(at: $0) }
  }
}
