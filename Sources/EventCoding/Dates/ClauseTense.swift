internal import Linguistics

/// Whether a clause tells what has been or what is to come.
enum ClauseTense {
  case past
  case future
}

extension SentenceTree {
  /// Whether the clause of a predicate tells of what is to come: "will meet", "plans to meet".
  ///
  /// - Parameter isImplicative: whether a verb tells that what it governs has come about or not:
  ///   "failed to sign".
  func tense(of predicate: Int, isImplicative: (Word) -> Bool) -> ClauseTense {
    for child in children(of: predicate) {
      let word = words[child]
      if word.relation == .auxiliary, word.tag?.label == "MD",
        !["would", "could"].contains(word.lemma)
      {
        return .future
      }
    }
    let isInfinitive = children(of: predicate).contains {
      words[$0].relation == .marker && words[$0].key == "to"
    }
    guard isInfinitive else { return .past }
    guard words[predicate].relation == .openComplement, let head = words[predicate].head else {
      return .future
    }
    return isImplicative(words[head]) ? tense(of: head, isImplicative: isImplicative) : .future
  }
}
