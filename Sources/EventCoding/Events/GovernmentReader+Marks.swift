internal import Linguistics
internal import Ontology

extension GovernmentReader {
  /// The operators that hang from a word: auxiliaries, "not", "without", "if", "allegedly".
  func mark(_ head: Int, _ own: [Int], _ government: inout Government) {
    if isToCome(head) { government.effects.insert(.planned) }
    // A word tells once: the "not" of "will not" is the refusal, and denies nothing.
    var taken = Set(own)
    for child in tree.children(of: head) where !taken.contains(child) {
      switch tree.words[child].relation {
      case .auxiliary, .adverbialModifier, .marker, .caseMarker, .determiner, .adjectivalModifier,
        .copula, .conjunction:
        // "No longer supports": what it hangs from may be its second word.
        let start = tree.span(of: child).lowerBound
        let match =
          operators.match(at: start, in: tree).flatMap { $0.words.contains(child) ? $0 : nil }
          ?? operators.match(at: child, in: tree)
        guard let match, !match.words.contains(head) else { continue }
        if tree.words[child].key == "not", isNotOnly(child) { continue }
        taken.formUnion(match.words)
        apply(match, at: head, isOwn: true, &government)
      case .subject, .passiveSubject, .object:
        if let match = denial(in: child) { apply(match, at: head, isOwn: true, &government) }
      case .oblique:
        if let match = operators.match(at: tree.span(of: child).lowerBound, in: tree),
          match.operation.effect == .report
        {
          government.report = government.report ?? child
        }
      case .parataxis:
        if let match = operators.match(at: child, in: tree), match.operation.effect == .report {
          government.report = government.report ?? child
        }
      default: continue
      }
    }
  }

  /// "Poland to send tanks": the infinitive of a headline is yet to be.
  private func isToCome(_ verb: Int) -> Bool {
    tree.words[verb].relation == .root && tree.child(of: verb, .subject) != nil
      && tree.child(of: verb, .auxiliary) == nil
      && tree.child(of: verb, .marker).map { tree.words[$0].key } == "to"
  }

  /// What makes nobody or nothing of a noun: "none of the rebels", "no agreement", "neither Chad nor".
  private func denial(in noun: Int) -> OperatorMatch? {
    let own = tree.words[noun].partOfSpeech == .pronoun ? [noun] : []
    return (own + tree.children(of: noun, .determiner, .preconjunction, .conjunction)).lazy
      .compactMap { operators.match(at: $0, in: tree) }
      .first { $0.operation.effect == .negated && $0.words.count == 1 }
  }

  private func isNotOnly(_ word: Int) -> Bool {
    word + 1 < tree.words.count && ["only", "just", "least"].contains(tree.words[word + 1].key)
  }
}
