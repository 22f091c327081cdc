internal import Linguistics

extension SentenceTree {
  /// Whether a word is "himself", "itself", "themselves".
  func isReflexive(_ word: Int) -> Bool {
    words[word].key.hasSuffix("self") || words[word].key.hasSuffix("selves")
  }

  /// Whether a pronoun is acted on: it is not who acts, or it would be "himself".
  func isObject(_ word: Int) -> Bool {
    words[word].relation == .object || words[word].relation == .indirectObject
  }

  /// The owner of the noun that a possessive's own is joined to: "its vote and its refusal", "Chad's
  /// vote and its refusal" are of one; nil where another pronoun owns it.
  func firstOwner(before word: Int) -> Int? {
    guard words[word].relation == .possessor, let noun = words[word].head,
      words[noun].relation == .conjunct, let first = words[noun].head, first < noun
    else { return nil }
    return child(of: first, .possessor).flatMap { owner in
      words[owner].partOfSpeech != .pronoun || words[owner].key == words[word].key ? owner : nil
    }
  }

  /// Whether an "it" only stands for a clause: "it is likely that", "made it clear that", "it was
  /// learnt that".
  func isExpletive(_ word: Int) -> Bool {
    guard let governor = words[word].head else { return false }
    let clauses: [DependencyRelation] = [
      .clausalSubject, .clausalComplement, .openComplement, .adverbialClause,
      .passiveClausalSubject,
    ]
    let hasClause = children(of: governor).contains {
      $0 > word && clauses.contains(words[$0].relation)
    }
    switch words[word].relation {
    case .subject:
      return hasClause && words[governor].partOfSpeech != .verb
        || ["seem", "appear", "remain", "happen", "rain", "snow"].contains(words[governor].lemma)
    case .passiveSubject: return hasClause
    case .object:
      return children(of: governor).contains {
        $0 > word && words[$0].relation == .openComplement && words[$0].partOfSpeech == .adjective
      }
    default: return false
    }
  }
}
