internal import EventModel
internal import Linguistics
internal import Ontology

extension ConfidenceFeature {
  /// What an event that a sentence tells rests on, in the order of the features.
  static func features(
    of finding: Composer.Made, _ predicate: PredicateMatch, _ government: Government,
    isGuessed: Bool, amongPredicates count: Int, in tree: SentenceTree
  ) -> [ConfidenceFeature] {
    let roles = finding.roles
    let everybody = roles.everybody
    var holding: Set<ConfidenceFeature> = [.always]
    if predicate.frame.partOfSpeech == .noun { holding.insert(.noun) }
    if predicate.object != nil { holding.insert(.object) }
    if predicate.frame.words.count > 1 { holding.insert(.severalWords) }
    if roles.isComplete { holding.insert(.complete) }
    if roles.source.isEmpty { holding.insert(.sourceless) }
    if isGuessed { holding.insert(.bystander) }
    if everybody.contains(where: { !$0.isDirect }) { holding.insert(.insidePhrase) }
    if everybody.contains(where: { $0.mention.actor == nil }) { holding.insert(.unknownParty) }
    if Set(everybody.compactMap { $0.mention.actor?.country }).count > 1 {
      holding.insert(.twoCountries)
    }
    switch tree.words[predicate.head].relation {
    case .root: holding.insert(.root)
    case .adnominalClause, .relativeClause, .adverbialClause, .sententialRelative:
      holding.insert(.aside)
    default: break
    }
    switch finding.modality {
    case .asserted: break
    case .planned: holding.insert(.planned)
    case .hypothetical: holding.insert(.hypothetical)
    case .negated: holding.insert(.negated)
    case .habitual, .opinion: holding.insert(.standing)
    }
    if !government.governors.isEmpty { holding.insert(.governed) }
    if government.governors.count > 1 { holding.insert(.governedTwice) }
    if government.report != nil { holding.insert(.reported) }
    if count > 2 { holding.insert(.manyPredicates) }
    if tree.words.count > 40 { holding.insert(.longSentence) }
    return ConfidenceFeature.allCases.filter(holding.contains)
  }
}
