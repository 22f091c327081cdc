internal import EventModel
internal import Linguistics
internal import Ontology

/// One sentence with its predicates and what governs each: decides which of them are told, and how.
struct SentenceReading {
  let tree: SentenceTree
  let parties: PartyFinder
  let predicates: [PredicateMatch]
  let coder: SentenceCoder
  private let governments: [Government]
  private let predicateAt: [Int: PredicateMatch]
  /// The sentence's root.
  private let root: Int

  init(tree: SentenceTree, parties: PartyFinder, predicates: [PredicateMatch], coder: SentenceCoder)
  {
    self.tree = tree
    self.parties = parties
    self.predicates = predicates
    self.coder = coder
    root = tree.words.indices.first { tree.words[$0].head == nil } ?? 0
    let reader = GovernmentReader(
      tree: tree, operators: coder.operators, predicates: Set(predicates.map(\.head)))
    governments = predicates.map(reader.read)
    predicateAt = Dictionary(predicates.map { ($0.head, $0) }) { first, _ in first }
  }

  /// What becomes of each predicate, in the order of the text; each act is told once.
  func readings() -> [PredicateReading] {
    let governing = Set(
      governments.flatMap { $0.governors.filter { !$0.isOwn }.map(\.head) })
    let objects = Set(
      predicates.filter { $0.frame.partOfSpeech == .verb }.flatMap { predicate in
        (predicate.object.map { [$0] } ?? []) + predicate.words.filter { $0 != predicate.head }
          // "reneged on its promise": what its own preposition brings.
          + tree.children(of: predicate.head, .oblique).filter { noun in
            tree.children(of: noun, .caseMarker).contains(where: predicate.owns)
          }
      })
    var readings = zip(predicates, governments).map { predicate, government in
      PredicateReading(
        predicate: predicate, government: government,
        outcome: passed(predicate, government, governing: governing, objects: objects).map {
          .untold($0)
        } ?? outcome(predicate, government))
    }
    // The innermost first: a chain of governors is told once.
    for index in readings.indices.reversed() where governing.contains(predicates[index].head) {
      let head = predicates[index].head
      if readings.contains(where: { $0.finding?.head == head }) { continue }
      readings[index].outcome = outcome(predicates[index], governments[index])
    }
    return distinct(readings)
  }

  /// Why a predicate is not read by itself; nil where it is.
  private func passed(
    _ predicate: PredicateMatch, _ government: Government, governing: Set<Int>, objects: Set<Int>
  ) -> UntoldReason? {
    // A governor is told through the act it governs, a frame's object through its verb.
    if governing.contains(predicate.head) { return .governsAnother }
    if objects.contains(predicate.head) { return .objectOfAnother }
    // "denied the charges of espionage": the charges are part of the denial, and so is what they are.
    if government.governors.contains(where: { $0.effect == .accuse && objects.contains($0.head) }) {
      return .objectOfAnother
    }
    // "the jailed activist" tells of the activist, not of the jailing.
    if tree.words[predicate.head].relation == .adjectivalModifier { return .describesANoun }
    if isMeans(predicate) { return .objectOfAnother }
    if let main = government.purposeOf, predicateAt[main] != nil { return .purpose }
    return nil
  }

  private func outcome(
    _ predicate: PredicateMatch, _ government: Government
  ) -> PredicateReading.Outcome {
    var roles = plainRoles(of: predicate)
    if predicate.frame.partOfSpeech == .noun, government.governors.isEmpty,
      !isTold(predicate, roles)
    {
      return .untold(.bareNoun)
    }
    if government.governors.isEmpty, tree.isAside(predicate.head), !roles.isComplete {
      return .untold(.aside)
    }
    let reporter = reporter(of: government)
    let composer = Composer(base: coder.base, parties: parties, reading: self)
    var made = composer.compose(predicate, government, inner: roles, reporter: reporter)
    if foretells(predicate) { return .untold(.merePossibility) }
    roles = pooled(made, predicate, government)
    if predicate.frame.direction == .reported {
      guard !reporter.isEmpty, government.governors.isEmpty else { return .untold(.nobodyActs) }
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
    let isPrivate = roles.source.first?.isPublic == false
    roles = HomeCountry(
      place: country(ofActAt: made.head), near: others.mentions,
      all: Bystanders(of: root, in: parties).mentions,
      dictionary: coder.base.actors
    ).settle(roles)
    var isGuessed = false
    if roles.source.isEmpty, isActive(made.head), tree.headsMainClause(made.head) {
      roles.source = others.source(of: made.head, besides: roles.target + reporter)
      isGuessed = !roles.source.isEmpty
    }
    if !roles.isComplete, !roles.source.isEmpty || isAgentless(predicate, roles) {
      roles.target = others.target(
        of: made.head, besides: roles.source + reporter + owners(ofObjectOf: predicate))
      isGuessed = !roles.target.isEmpty
    }
    if isAlone(predicate, government, roles) { return .untold(.nobodyActedOn) }
    // A mere possibility is told where it is the point of the clause and both parties are named.
    if made.modality == .hypothetical, !roles.isComplete || tree.isAside(made.head) {
      return .untold(.merePossibility)
    }
    // "a resolution that aims to limit exports": the paper plans, not who it is of.
    if made.modality == .planned, tree.isAside(made.head), !roles.source.contains(where: \.isDirect)
    {
      return .untold(.aside)
    }
    if roles.source.isEmpty, !tree.headsMainClause(made.head) { return .untold(.nobodyActs) }
    guard roles.everybody.contains(where: { $0.mention.actor != nil }) else {
      return .untold(.noKnownActor)
    }
    if let reason = lack(of: predicate, roles, isPrivate: isPrivate) { return .untold(reason) }
    if roles.target.isEmpty { roles.target = thingActedOn(by: predicate, government) }
    roles.target = roles.target.map(located)
    made.roles = roles
    let features = ConfidenceFeature.features(
      of: made, predicate, government, isGuessed: isGuessed, amongPredicates: predicates.count,
      in: tree)
    return .told(
      EventFinding(
        act: made.act, modality: made.modality, rule: made.rule, head: made.head,
        trigger: trigger(made.words), roles: roles, reporter: reporter,
        confidence: coder.base.lexicon.confidence.probability(features), features: features))
  }

  /// What an everyday predicate lacks to tell politics; nil where it lacks nothing.
  private func lack(
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

  /// Who takes part by the frame alone.
  func plainRoles(of predicate: PredicateMatch) -> Roles {
    switch predicate.frame.partOfSpeech {
    case .verb where isDiscussed(predicate): Roles()
    case .verb:
      VerbRoles(tree: tree, parties: parties).roles(
        of: predicate, judging: doers(of: predicate), besides: owners(ofObjectOf: predicate))
    case .noun:
      NounRoles(tree: tree, parties: parties).roles(of: predicate) {
        coder.lightVerbs.words(at: $0, in: tree)
      }
    }
  }

  /// The predicate whose tree word this is.
  func predicate(at head: Int) -> PredicateMatch? { predicateAt[head] }

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

  /// Each act once, in the order of its words; the surer telling stays.
  private func distinct(_ readings: [PredicateReading]) -> [PredicateReading] {
    var readings = readings
    var kept: [EventFinding] = []
    let surestFirst = readings.indices.sorted {
      let (left, right) = (readings[$0].finding, readings[$1].finding)
      return (right?.confidence ?? 0, $0) < (left?.confidence ?? 0, $1)
    }
    for index in surestFirst {
      guard let finding = readings[index].finding else { continue }
      let isKnown = kept.contains { other in
        other.act.type == finding.act.type && other.modality == finding.modality
          && finding.roles.everybody.allSatisfy { party in
            other.roles.everybody.contains { $0.isSame(as: party) }
          }
      }
      if isKnown { readings[index].outcome = .untold(.told) } else { kept.append(finding) }
    }
    return readings.enumerated().sorted {
      let (left, right) = ($0.element, $1.element)
      return (left.finding?.head ?? left.predicate.head, $0.offset)
        < (right.finding?.head ?? right.predicate.head, $1.offset)
    }.map(\.element)
  }
}
