internal import Linguistics
internal import Ontology

extension GovernmentReader {
  /// How a word stands to the word above it.
  enum Passage {
    /// The head governs the word: its object, its complement.
    case governed
    /// The head is joined to the word by "and": what governs the one governs the other.
    case shared
    /// The word is the head's purpose.
    case purpose
    /// The word tells something of its own.
    case apart
  }

  func passage(from word: Int, to head: Int) -> Passage {
    switch tree.words[word].relation {
    case .oblique where tree.isOccasion(word), .nominalModifier where tree.isOccasion(word):
      return .apart
    // "agreed to mediation in the talks": what is agreed to is the mediation.
    case .nominalModifier where predicates.contains(head) && tree.preposition(of: word) == "in":
      return .apart
    // "blocked roads in defiance of the police": what is done besides is not what is blocked.
    case .oblique where isBeside(word, head): return .apart
    case .openComplement, .clausalComplement, .clausalSubject, .object, .passiveSubject,
      .nominalModifier, .oblique, .compound, .passiveClausalSubject:
      return .governed
    case .conjunct: return .shared
    case .adnominalClause:
      guard let marker = tree.child(of: word, .marker) else { return .apart }
      // "a vote against recognising": the operator's own preposition leads the clause in.
      return tree.words[marker].key == "to" || isLedIn(by: marker, head) ? .governed : .apart
    case .adverbialClause:
      let marker = tree.child(of: word, .marker).map { tree.words[$0].key } ?? ""
      if ["of", "from", "into", "for", "against", "about"].contains(marker) { return .governed }
      // "is seen as supporting": the operator's own preposition leads the clause in.
      if let own = tree.child(of: word, .marker), isLedIn(by: own, head) { return .governed }
      // "balked at ratifying"
      if ["at", "on", "over", "in"].contains(marker), tree.words[word].key.hasSuffix("ing"),
        operators.match(at: head, in: tree)?.operation.effect.makesAnotherAct == true
      {
        return .governed
      }
      // "ruled out sending": the parser may take the gerund right behind for a clause beside.
      if marker.isEmpty, tree.words[word].key.hasSuffix("ing"),
        operators.match(at: head, in: tree)?.words.last == word - 1
      {
        return .governed
      }
      // "resorted to throwing stones": a gerund is no purpose.
      if marker == "to", tree.words[word].key.hasSuffix("ing") { return .governed }
      if marker == "to" {
        return operators.match(at: head, in: tree)?.operation.effect.makesAnotherAct == true
          ? .governed : .purpose
      }
      return .apart
    default: return .apart
    }
  }

  /// Whether what leads a clause in is one of the words of the operator it hangs from.
  private func isLedIn(by marker: Int, _ head: Int) -> Bool {
    operators.match(at: head, in: tree)?.words.contains(marker) == true
  }

  /// Whether a phrase only says how or despite what its operator's clause is: the operator's own
  /// preposition leads in what it governs.
  private func isBeside(_ noun: Int, _ head: Int) -> Bool {
    guard Self.besides.contains(tree.preposition(of: noun)),
      let match = operators.match(at: head, in: tree)
    else { return false }
    return !tree.children(of: noun, .caseMarker).contains(where: match.words.contains)
  }

  private static let besides: Set<String> = [
    "as", "by", "despite", "in", "in spite of", "through", "under", "with", "without",
  ]
}
