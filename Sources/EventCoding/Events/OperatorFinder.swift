internal import Linguistics
internal import Ontology

/// Finds the words that change what another act means: "refuse to", "no longer", "will".
struct OperatorFinder: Sendable {
  private var byFirst = WordTable<Operator>()

  init(_ lexicon: Ontology.Lexicon) {
    for row in lexicon.operators {
      guard let first = row.words.first else { continue }
      byFirst.add(row, under: first)
    }
    byFirst.sort { $0.words.count > $1.words.count }
  }

  /// The operator whose first word is at `index`, the one of most words; nil when none is.
  func match(at index: Int, in tree: SentenceTree) -> OperatorMatch? {
    let (lemma, form) = (tree.words[index].lemmaHash, tree.words[index].hash)
    if lemma == form { return match(byFirst[form], at: index, in: tree) }
    // "proposed" is a plan before a noun, and a proposal as a verb; who "was prepared to" prepared nothing.
    let isVerb =
      tree.words[index].partOfSpeech == .verb
      && tree.words[index].relation != .adjectivalModifier
      && tree.children(of: index, .passiveAuxiliary, .copula).isEmpty
    return match(byFirst[isVerb ? lemma : form], at: index, in: tree)
      ?? match(byFirst[isVerb ? form : lemma], at: index, in: tree)
  }

  private func match(_ rows: [Operator]?, at index: Int, in tree: SentenceTree) -> OperatorMatch? {
    guard let rows else { return nil }
    var sequence = WordSequence(at: index, in: tree)
    for row in rows {
      guard let words = sequence.match(row.words) else { continue }
      // "called the minister on Friday to" is not "called on the minister to".
      if words.count > 1, sequence.isLoose(words, of: Clause(verb: index, in: tree)) { continue }
      return OperatorMatch(operation: row, head: index, words: words)
    }
    return nil
  }
}

extension Operator.Effect {
  /// Whether it makes another act of the one it governs, rather than telling it otherwise.
  var makesAnotherAct: Bool {
    switch self {
    case .request, .reject, .threaten, .vow, .accuse, .agree: true
    case .negated, .planned, .hypothetical, .habitual, .opinion, .report: false
    }
  }
}
