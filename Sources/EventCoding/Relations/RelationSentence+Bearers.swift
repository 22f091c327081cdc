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
  private func name(from start: Int, headed head: Int) -> RelationParty? {
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

  /// "Turkey, a NATO member," and "his predecessor, Ana Ruiz".
  private func apposed(to noun: Int) -> Bearers? {
    if words[noun].relation == .apposition, var head = words[noun].head {
      // "Petro, Colombia's president, a rival": both descriptions are of the name.
      while words[head].relation == .apposition, let above = words[head].head { head = above }
      if let bearer = party(at: head) { return Bearers(parties: [bearer], anchor: noun) }
    }
    guard let name = tree.child(of: noun, .apposition), words[name].partOfSpeech == .properNoun
    else {
      return nil
    }
    return Bearers(parties: parties(at: name), anchor: noun)
  }

  /// "Japan is an ally" and "his allies are Ghana and Togo".
  private func copular(_ noun: Int) -> Bearers? {
    let predicate = tree.firstConjunct(of: noun)
    if tree.child(of: predicate, .copula) != nil, let subject = tree.subject(of: predicate),
      subject != noun
    {
      return Bearers(parties: parties(at: subject), anchor: predicate)
    }
    guard words[noun].relation == .subject || words[noun].relation == .outerSubject,
      let predicate = words[noun].head, tree.child(of: predicate, .copula) != nil,
      words[predicate].partOfSpeech == .properNoun
    else { return nil }
    return Bearers(parties: parties(at: predicate), anchor: predicate, isReversed: true)
  }

  /// "allies such as Ghana and Togo".
  private func exampled(by noun: Int) -> Bearers? {
    let examples = tree.children(of: noun, .nominalModifier, .oblique).filter { child in
      child > noun
        && vocabulary.has(.example, form: tree.preposition(of: child))
    }
    guard let first = examples.first else { return nil }
    return Bearers(parties: parties(at: first), anchor: noun)
  }

  /// "became a member", "regards Japan as an ally", "served as minister".
  private func linked(to noun: Int) -> Bearers? {
    guard let verb = words[noun].head, words[verb].partOfSpeech == .verb else { return nil }
    let isAs = tree.preposition(of: noun) == "as"
    switch words[noun].relation {
    case .openComplement, .object:
      guard vocabulary.has(.link, words[verb]) else { return nil }
    case .oblique, .adverbialClause:
      guard isAs else { return nil }
      let saysWhatItsObjectIs =
        vocabulary.has(.opinion, words[verb]) || vocabulary.has(.make, words[verb])
      if saysWhatItsObjectIs, let object = tree.child(of: verb, .object) {
        return Bearers(parties: parties(at: object), anchor: verb)
      }
    default: return nil
    }
    guard let subject = tree.subject(of: verb) else { return nil }
    return Bearers(parties: parties(at: subject), anchor: verb)
  }

  /// "found in Japan an ally", "has an ally in Japan".
  private func found(as noun: Int) -> Bearers? {
    guard words[noun].relation == .object, let verb = words[noun].head,
      vocabulary.has(.find, words[verb])
    else { return nil }
    let places =
      tree.dependents(of: verb, behind: "in") + tree.dependents(of: noun, behind: "in")
    guard let place = places.first else { return nil }
    return Bearers(parties: parties(at: place), anchor: verb, isReversed: true)
  }

  /// "the emir, Ana Ruiz, said" and "Ana Ruiz, its emir, said", however parsed: a name beside the
  /// noun's phrase with a comma between.
  private func enclosed(_ noun: Int) -> Bearers? {
    let phrase = tree.phrase(of: noun)
    let after = phrase.upperBound + 1
    if after < words.count, words[after - 1].key == ",", words[after].partOfSpeech == .properNoun,
      let name = name(from: after, headed: after), name.words.upperBound < words.count,
      words[name.words.upperBound].partOfSpeech == .punctuation, country(at: after) == nil
    {
      return Bearers(parties: [name], anchor: noun)
    }
    let start = tree.modifiers(before: noun).lowerBound
    guard start >= 2, words[start - 1].key == ",", let mention = mention(at: start - 2),
      mention.words.upperBound == start - 1, phrase.upperBound < words.count,
      words[phrase.upperBound].partOfSpeech == .punctuation
    else { return nil }
    return Bearers(
      parties: [RelationParty(words: mention.words, mention: mention)], anchor: noun)
  }

  /// "Ana Ruiz (former foreign minister)", however parsed.
  private func bracketed(_ noun: Int) -> Bearers? {
    guard let open = words[..<noun].lastIndex(where: { $0.key == "(" }), open > 0, noun - open <= 8,
      !words[open..<noun].contains(where: { $0.key == ")" }),
      let mention = mention(at: open - 1)
    else { return nil }
    return Bearers(
      parties: [RelationParty(words: mention.words, mention: mention)], anchor: noun)
  }
}
