internal import EventModel
internal import Linguistics
internal import Ontology

extension SentenceReading {
  /// What becomes of a predicate that is read by itself.
  func outcome(_ predicate: PredicateMatch, _ government: Government) -> PredicateReading.Outcome {
    let plain = plainRoles(of: predicate)
    if government.governors.isEmpty, let reason = lackOfOwn(predicate, plain) {
      return .untold(reason)
    }
    let reporter = reporter(of: government)
    var made = Composer(base: coder.base, parties: parties, reading: self)
      .compose(predicate, government, inner: plain, reporter: reporter)
    if foretells(predicate) { return .untold(.merePossibility) }
    guard var cast = cast(of: made, predicate, government, reporter: reporter) else {
      return .untold(.nobodyActs)
    }
    if let reason = lack(of: made, predicate, government, cast) { return .untold(reason) }
    if cast.roles.target.isEmpty { cast.roles.target = thingActedOn(by: predicate, government) }
    cast.roles.target = cast.roles.target.map(located)
    made.roles = cast.roles
    let features = ConfidenceFeature.features(
      of: made, predicate, government, isGuessed: cast.isGuessed,
      amongPredicates: predicates.count, in: tree)
    return .told(
      EventFinding(
        act: made.act, modality: made.modality, rule: made.rule, head: made.head,
        trigger: trigger(made.words), roles: made.roles, reporter: reporter,
        confidence: coder.base.lexicon.confidence.probability(features), features: features))
  }

  /// What a predicate that nothing governs lacks to be an act of its own; nil where it lacks nothing.
  private func lackOfOwn(_ predicate: PredicateMatch, _ roles: Roles) -> UntoldReason? {
    if predicate.frame.partOfSpeech == .noun, !isTold(predicate, roles) { return .bareNoun }
    return tree.isAside(predicate.head) && !roles.isComplete ? .aside : nil
  }

  private func reporter(of government: Government) -> [Party] {
    guard let report = government.report else { return [] }
    if tree.words[report].partOfSpeech == .verb {
      return VerbRoles(tree: tree, parties: parties).agent(of: report)
    }
    return parties.parties(of: report, reading: .source)
  }

  /// The words that name the act, as one stretch; the first of them where others stand between.
  private func trigger(_ words: [Int]) -> Range<Int> {
    guard let first = words.first, let last = words.last else { return 0..<0 }
    return last - first == words.count - 1 ? first..<last + 1 : first..<first + 1
  }

  /// A noun is often only what a verb is about: it tells an act of its own when both sides stand by,
  /// or when a light verb carries it.
  private func isTold(_ predicate: PredicateMatch, _ roles: Roles) -> Bool {
    if roles.isComplete { return true }
    // "the recapture of the town by Mali": who did it is said on purpose.
    if roles.source.contains(where: {
      $0.isDirect && tree.preposition(of: $0.mention.head) == "by"
    }) {
      return true
    }
    // "Peru's ultimatum": an act with an owner is told, whomever it was done to.
    if let owner = tree.child(of: predicate.head, .possessor),
      roles.source.contains(where: { $0.words.contains(owner) && $0.isDirect })
    {
      return true
    }
    guard !roles.source.isEmpty, let verb = tree.words[predicate.head].head,
      tree.words[predicate.head].relation == .object
        || tree.words[predicate.head].relation == .passiveSubject
    else { return false }
    return coder.lightVerbs.contains(verb, in: tree)
  }
}
