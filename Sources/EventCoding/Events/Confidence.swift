internal import Linguistics
internal import Ontology

/// How sure the coder is of a finding, from what it rests on.
///
/// The factors are arbitrary but for their order; docs/accuracy.md has what they are worth.
enum Confidence {
  /// The probability that a sentence reports the event, 0 through 1.
  static func of(_ predicate: PredicateMatch, _ roles: Roles, in tree: SentenceTree) -> Double {
    var confidence = predicate.frame.partOfSpeech == .verb ? 0.9 : 0.75
    switch tree.words[predicate.head].relation {
    case .adnominalClause, .relativeClause: confidence *= 0.8
    case .adverbialClause: confidence *= 0.9
    default: break
    }
    if !roles.isComplete { confidence *= 0.7 }
    for party in roles.everybody.prefix(4) {
      if !party.isDirect { confidence *= 0.85 }
      if party.mention.actor == nil { confidence *= 0.9 }
    }
    return confidence
  }
}
