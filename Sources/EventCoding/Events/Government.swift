internal import Ontology

/// What the words above and about a predicate make of it.
struct Government {
  /// A word that makes another act of the predicate's, and the clause it stands in.
  struct Governor {
    let effect: Operator.Effect
    /// The row of `seeds/frames/operators.tsv`.
    let rule: String
    /// The word whose subject does the governing: the operator's own, or the predicate's where the
    /// operator is an auxiliary.
    let head: Int
    /// The operator's words.
    let words: [Int]
    /// Whether the operator is an auxiliary or a modifier of the predicate itself.
    let isOwn: Bool
  }

  /// The governors, the nearest first.
  var governors: [Governor] = []
  /// What else was found about the outermost of them, or about the predicate.
  var effects: Set<Operator.Effect> = []
  /// Every operator found about it, the nearest first.
  var operators: [OperatorMatch] = []
  /// The verb that reports it: "said".
  var report: Int?
  /// The verb whose purpose it is: "sent troops to protect".
  var purposeOf: Int?
}
