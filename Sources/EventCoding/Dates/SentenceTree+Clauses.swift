internal import Linguistics

extension SentenceTree {
  /// The words whose date is the date of an act, the nearest first: the act's own word, then those it
  /// is one act with.
  ///
  /// A noun is dated with the verb it completes ("signed the treaty on"), the second of two joined
  /// verbs with the first, an infinitive with the verb that governs it, a clause with "when" or a
  /// participle with its main clause. What somebody says, and what is told of a noun in passing, is
  /// not dated with the verb above it.
  func wordsDatedTogether(with trigger: Int) -> [Int] {
    var found = [trigger]
    var current = trigger
    // Each step goes up the tree, which has no cycle.
    while let next = dated(with: current) {
      found.append(next)
      current = next
    }
    for word in found where isPredicate(word) { found += below(word) }
    return found
  }

  private func dated(with word: Int) -> Int? {
    guard let head = words[word].head else { return nil }
    switch words[word].relation {
    case .openComplement: return head
    case .conjunct:
      return isPredicate(word) == isPredicate(head) ? head : nil
    case .adverbialClause, .parataxis:
      return isSimultaneous(word) ? head : nil
    case .object, .subject, .passiveSubject, .oblique, .unmarkedOblique, .indirectObject, .agent,
      .compound, .nominalModifier, .unmarkedNominalModifier, .apposition, .flat:
      return isPredicate(word) ? nil : head
    default: return nil
    }
  }

  /// Dated clauses below a predicate that tell when it was: "when they met on 5 May", "meeting on".
  private func below(_ predicate: Int) -> [Int] {
    children(of: predicate).filter { child in
      switch words[child].relation {
      case .adverbialClause, .parataxis: isSimultaneous(child)
      default: false
      }
    }
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
}
