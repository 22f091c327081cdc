internal import EventModel
internal import Linguistics
internal import Ontology

extension SentenceReading {
  /// Who takes part in an act, as far as its sentence tells.
  struct Cast {
    var roles: Roles
    /// Whether whoever acts is no public actor.
    let isPrivate: Bool
    /// Whether a side was found beside the act and not by its frame.
    var isGuessed = false
  }

  /// Looks for those whom the frame alone has not found; nil where nobody reports what is reported.
  func cast(
    of made: Composer.Made, _ predicate: PredicateMatch, _ government: Government, reporter: [Party]
  ) -> Cast? {
    var roles = pooled(made, predicate, government)
    if predicate.frame.direction == .reported {
      guard !reporter.isEmpty, government.governors.isEmpty else { return nil }
      roles.source = reporter
    }
    if roles.source.isEmpty { roles.source = sourceOfMeans(of: predicate) }
    if roles.source.isEmpty { roles.source = sender(of: predicate) }
    if roles.source.isEmpty { ruled(&roles, in: predicate) }
    roles.removeRepeats()
    roles.target.removeAll { target in
      roles.source.contains { target.isPossession(of: $0, in: tree) }
    }
    let others = Bystanders(of: made.head, in: parties)
    // Travellers are no public actors for having arrived in York.
    var cast = Cast(roles: roles, isPrivate: roles.source.first?.isPublic == false)
    cast.roles = HomeCountry(
      place: country(ofActAt: made.head), near: others.mentions,
      all: Bystanders(of: root, in: parties).mentions,
      dictionary: coder.base.actors
    ).settle(roles)
    addBystanders(others, to: &cast, made, predicate, reporter: reporter)
    return cast
  }

  /// Fills a side that is open with who stands by.
  private func addBystanders(
    _ others: Bystanders, to cast: inout Cast, _ made: Composer.Made, _ predicate: PredicateMatch,
    reporter: [Party]
  ) {
    if cast.roles.source.isEmpty, isActive(made.head), tree.headsMainClause(made.head) {
      cast.roles.source = others.source(of: made.head, besides: cast.roles.target + reporter)
      cast.isGuessed = !cast.roles.source.isEmpty
    }
    if !cast.roles.isComplete, !cast.roles.source.isEmpty || isAgentless(predicate, cast.roles) {
      cast.roles.target = others.target(
        of: made.head,
        besides: cast.roles.source + reporter + owners(ofObjectOf: predicate))
      cast.isGuessed = !cast.roles.target.isEmpty
    }
  }

  /// What an act lacks to be told; nil where it lacks nothing.
  func lack(
    of made: Composer.Made, _ predicate: PredicateMatch, _ government: Government, _ cast: Cast
  ) -> UntoldReason? {
    let roles = cast.roles
    if isAlone(predicate, government, roles) { return .nobodyActedOn }
    // A mere possibility is told where it is the point of the clause and both parties are named.
    if made.modality == .hypothetical, !roles.isComplete || tree.isAside(made.head) {
      return .merePossibility
    }
    // "a resolution that aims to limit exports": the paper plans, not who it is of.
    if made.modality == .planned, tree.isAside(made.head), !roles.source.contains(where: \.isDirect)
    {
      return .aside
    }
    if roles.source.isEmpty, !tree.headsMainClause(made.head) { return .nobodyActs }
    guard roles.everybody.contains(where: { $0.mention.actor != nil }) else {
      return .noKnownActor
    }
    return lackOfPolitics(of: predicate, roles, isPrivate: cast.isPrivate)
  }

  /// What an everyday predicate lacks to tell politics; nil where it lacks nothing.
  private func lackOfPolitics(
    of predicate: PredicateMatch, _ roles: Roles, isPrivate: Bool
  ) -> UntoldReason? {
    guard let need = predicate.frame.need else { return nil }
    if isPrivate { return .privateActor }
    if roles.source.first?.isPublic != true { return .privateActor }
    let isShared = predicate.frame.direction == .reciprocal && roles.isComplete
    if need == .bothSides, !isShared,
      !roles.target.contains(where: { $0.mention.actor != nil || $0.mention.isPlace })
    {
      return .nobodyActedOn
    }
    return nil
  }

  /// The country in which an act was; nil where its clause names no place.
  private func country(ofActAt head: Int) -> String? {
    coder.placing.place(ofEventAt: head, in: tree, mentions: parties.mentions)?.country
  }

  /// Whether a predicate is a verb whose subject would act.
  private func isActive(_ head: Int) -> Bool {
    tree.words[head].partOfSpeech == .verb && !Clause(verb: head, in: tree).isPassive
  }

  /// Whether a passive says what was done, and neither by whom nor to whom: "relations were severed
  /// when Peru recalled its ambassador".
  private func isAgentless(_ predicate: PredicateMatch, _ roles: Roles) -> Bool {
    roles.everybody.isEmpty && predicate.object != nil && tree.headsMainClause(predicate.head)
      && Clause(verb: predicate.head, in: tree).isPassive
  }
}
