internal import EventModel
internal import Linguistics
internal import Ontology

/// Whom a noun describes from outside the name: by apposition, copula, verb or bracket.
extension RelationSentence {
  /// "Turkey, a NATO member," and "his predecessor, Ana Ruiz".
  func apposed(to noun: Int) -> Bearers? {
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
  func copular(_ noun: Int) -> Bearers? {
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
  func exampled(by noun: Int) -> Bearers? {
    let examples = tree.children(of: noun, .nominalModifier, .oblique).filter { child in
      child > noun
        && vocabulary.has(.example, form: tree.preposition(of: child))
    }
    guard let first = examples.first else { return nil }
    return Bearers(parties: parties(at: first), anchor: noun)
  }

  /// "became a member", "regards Japan as an ally", "served as minister".
  func linked(to noun: Int) -> Bearers? {
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
  func found(as noun: Int) -> Bearers? {
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
  func enclosed(_ noun: Int) -> Bearers? {
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
  func bracketed(_ noun: Int) -> Bearers? {
    guard let open = words[..<noun].lastIndex(where: { $0.key == "(" }), open > 0, noun - open <= 8,
      !words[open..<noun].contains(where: { $0.key == ")" }),
      let mention = mention(at: open - 1)
    else { return nil }
    return Bearers(
      parties: [RelationParty(words: mention.words, mention: mention)], anchor: noun)
  }
}
