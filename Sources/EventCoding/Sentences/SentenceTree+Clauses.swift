internal import Linguistics

extension SentenceTree {
  /// The words whose time and place are an act's, the nearest first: the act's own word, then those
  /// it is told as one with.
  ///
  /// A noun is told with the verb it completes ("signed the treaty on"), the second of two joined
  /// verbs with the first, an infinitive with the verb that governs it, a clause with "when" or a
  /// participle with its main clause. What somebody says, and what is told of a noun in passing, is
  /// not told with the verb above it.
  func wordsToldTogether(with trigger: Int) -> [Int] {
    var found = [trigger]
    var current = trigger
    // Each step goes up the tree, which has no cycle.
    while let next = told(with: current) {
      found.append(next)
      current = next
    }
    for word in found where isPredicate(word) { found += below(word) }
    return found
  }

  private func told(with word: Int) -> Int? {
    guard let head = words[word].head else { return nil }
    switch words[word].relation {
    case .openComplement: return head
    case .conjunct:
      return isPredicate(word) == isPredicate(head) ? head : nil
    case .adverbialClause, .parataxis, .relativeClause, .sententialRelative:
      return isPredicate(head) && isSimultaneous(word) ? head : nil
    case .object, .subject, .passiveSubject, .oblique, .unmarkedOblique, .indirectObject, .agent,
      .compound, .nominalModifier, .unmarkedNominalModifier, .apposition, .flat:
      return isPredicate(word) ? nil : head
    default: return nil
    }
  }

  /// Clauses below a predicate that tell of the same time: "when they met on 5 May", "meeting on".
  private func below(_ predicate: Int) -> [Int] {
    children(of: predicate).filter { child in
      switch words[child].relation {
      case .adverbialClause, .parataxis, .relativeClause, .sententialRelative:
        isSimultaneous(child)
      default: false
      }
    }
  }

  /// Clauses that tell of a noun what became of it: "the treaty signed on 5 May".
  func clauses(on noun: Int) -> [Int] {
    guard [.noun, .properNoun].contains(words[noun].partOfSpeech) else { return [] }
    return children(of: noun, .adnominalClause, .relativeClause)
  }

  /// Whether a clause is denied: "did not sign".
  func isNegated(_ predicate: Int) -> Bool {
    children(of: predicate).contains { ["not", "n't", "never"].contains(words[$0].key) }
  }

  /// Whether a clause beside another tells of the same time: "when", "by signing", a participle.
  private func isSimultaneous(_ clause: Int) -> Bool {
    for child in children(of: clause)
    where [.marker, .adverbialModifier].contains(words[child].relation) && child < clause {
      if ["when", "as", "while", "by", "with"].contains(words[child].key) { return true }
      if words[child].relation == .marker { return false }
    }
    return words[clause].relation == .adverbialClause && words[clause].tag?.label == "VBG"
  }

  /// Whether a predicate is the sentence's own, or joined to it.
  func isMain(_ predicate: Int) -> Bool {
    var current = predicate
    while let head = words[current].head {
      guard [.conjunct, .openComplement].contains(words[current].relation) else { return false }
      current = head
    }
    return true
  }

  /// Whether a word is the predicate of a clause.
  func isPredicate(_ word: Int) -> Bool {
    switch words[word].relation {
    case .adjectivalModifier, .caseMarker, .compound, .auxiliary, .marker: return false
    case .clausalComplement, .openComplement, .adverbialClause, .adnominalClause, .relativeClause,
      .sententialRelative, .clausalSubject, .passiveClausalSubject:
      return true
    default: break
    }
    if words[word].partOfSpeech == .verb { return true }
    return children(of: word).contains {
      [.subject, .passiveSubject, .outerSubject, .copula, .expletive].contains(words[$0].relation)
    }
  }

  /// The predicate of the clause a word is in: itself if it is one.
  func predicate(of word: Int) -> Int? {
    isPredicate(word) ? word : ancestors(of: word).first(where: isPredicate)
  }
}
