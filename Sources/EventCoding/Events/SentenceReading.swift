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

  init(tree: SentenceTree, parties: PartyFinder, predicates: [PredicateMatch], coder: SentenceCoder)
  {
    self.tree = tree
    self.parties = parties
    self.predicates = predicates
    self.coder = coder
    let reader = GovernmentReader(tree: tree, operators: coder.operators)
    governments = predicates.map(reader.read)
    predicateAt = Dictionary(predicates.map { ($0.head, $0) }) { first, _ in first }
  }

  /// The events of the sentence in the order of the text, each act once.
  func findings() -> [EventFinding] {
    let governing = Set(
      governments.flatMap { $0.governors.filter { !$0.isOwn }.map(\.head) })
    let objects = Set(
      predicates.filter { $0.frame.partOfSpeech == .verb }.flatMap { predicate in
        (predicate.object.map { [$0] } ?? []) + predicate.words.filter { $0 != predicate.head }
      })
    var told: [EventFinding] = []
    for (predicate, government) in zip(predicates, governments) {
      // A governor is told through the act it governs, a frame's object through its verb.
      if governing.contains(predicate.head) || objects.contains(predicate.head) { continue }
      // "the jailed activist" tells of the activist, not of the jailing.
      if tree.words[predicate.head].relation == .adjectivalModifier { continue }
      if let main = government.purposeOf, predicateAt[main] != nil { continue }
      if let finding = finding(predicate, government) { told.append(finding) }
    }
    for predicate in predicates where governing.contains(predicate.head) {
      guard !told.contains(where: { $0.head == predicate.head }),
        let index = predicates.firstIndex(where: { $0.head == predicate.head }),
        let finding = finding(predicate, governments[index])
      else { continue }
      told.append(finding)
    }
    return distinct(told)
  }

  private func finding(_ predicate: PredicateMatch, _ government: Government) -> EventFinding? {
    var roles = plainRoles(of: predicate)
    if predicate.frame.partOfSpeech == .noun, government.governors.isEmpty,
      !isTold(predicate, roles)
    {
      return nil
    }
    if government.governors.isEmpty, isAside(predicate.head), !roles.isComplete { return nil }
    let reporter = reporter(of: government)
    let composer = Composer(base: coder.base, parties: parties, reading: self)
    guard
      let made = composer.compose(predicate, government, inner: roles, reporter: reporter)
    else { return nil }
    roles = made.roles
    roles.removeRepeats()
    let others = Bystanders(of: made.head, in: parties)
    roles = HomeCountry(mentions: others.mentions, dictionary: coder.base.actors).settle(roles)
    var isGuessed = false
    if roles.source.isEmpty, isActive(made.head), isMain(made.head) {
      roles.source = others.source(of: made.head, besides: roles.target + reporter)
      isGuessed = !roles.source.isEmpty
    }
    if !roles.isComplete, !roles.source.isEmpty || isAgentless(predicate, roles) {
      roles.target = others.target(of: made.head, besides: roles.source + reporter)
      isGuessed = !roles.target.isEmpty
    }
    // A mere possibility is told where it is the point of the clause and both parties are named.
    if made.modality == .hypothetical, !roles.isComplete || isAside(made.head) { return nil }
    if roles.source.isEmpty, !isMain(made.head) { return nil }
    guard roles.everybody.contains(where: { $0.mention.actor != nil }) else { return nil }
    if predicate.frame.need == .publicActor, roles.source.first?.isPublic != true {
      return nil
    }
    return EventFinding(
      act: made.act, modality: made.modality, rule: made.rule, head: made.head,
      trigger: trigger(made.words), roles: roles, reporter: reporter,
      confidence: Confidence.of(predicate, roles, in: tree) * (isGuessed ? 0.75 : 1))
  }

  /// Who takes part by the frame alone.
  func plainRoles(of predicate: PredicateMatch) -> Roles {
    var roles =
      switch predicate.frame.partOfSpeech {
      case .verb: VerbRoles(tree: tree, parties: parties).roles(of: predicate)
      case .noun:
        NounRoles(tree: tree, parties: parties).roles(of: predicate) {
          coder.lightVerbs.contains($0, in: tree)
        }
      }
    if predicate.frame.direction == .reciprocal, predicate.frame.act.score > 0 {
      roles = Roles(source: roles.source + roles.target, target: [])
    }
    return roles
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
    roles.everybody.isEmpty && predicate.object != nil && isMain(predicate.head)
      && Clause(verb: predicate.head, in: tree).isPassive
  }

  /// A noun is often only what a verb is about: it tells an act of its own when both sides stand by,
  /// or when a light verb carries it.
  private func isTold(_ predicate: PredicateMatch, _ roles: Roles) -> Bool {
    if roles.isComplete { return true }
    guard !roles.source.isEmpty, let verb = tree.words[predicate.head].head else { return false }
    // "its vote in favour of opening the border"
    if tree.child(of: predicate.head, .possessor) != nil,
      tree.children(of: predicate.head, .adnominalClause).contains(where: {
        tree.child(of: $0, .marker) != nil
      })
    {
      return true
    }
    guard
      tree.words[predicate.head].relation == .object
        || tree.words[predicate.head].relation == .passiveSubject
    else { return false }
    return coder.lightVerbs.contains(verb, in: tree)
  }

  /// Whether a predicate stands in or under a clause beside the main one: "which ...", "leaving ...".
  private func isAside(_ head: Int) -> Bool {
    var word = head
    while true {
      switch tree.words[word].relation {
      case .adverbialClause where isResult(word): break
      case .adnominalClause, .relativeClause, .adverbialClause, .sententialRelative: return true
      default: break
      }
      guard let next = tree.words[word].head else { return false }
      word = next
    }
  }

  /// Whether a predicate heads the main clause, one joined to it, or one that is only reported.
  private func isMain(_ head: Int) -> Bool {
    var word = head
    while true {
      switch tree.words[word].relation {
      case .root, .conjunct, .parataxis, .clausalComplement: break
      case .adverbialClause where isResult(word): break
      default: return false
      }
      guard let next = tree.words[word].head else { return true }
      word = next
    }
  }

  /// Whether a clause tells what came of the main one, as a fact: "so close that the envoy was removed".
  private func isResult(_ clause: Int) -> Bool {
    tree.child(of: clause, .marker).map { tree.words[$0].key == "that" } ?? false
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

  /// Each act once: the surer telling stays.
  private func distinct(_ findings: [EventFinding]) -> [EventFinding] {
    var kept: [EventFinding] = []
    for finding in findings.sorted(by: { $0.confidence > $1.confidence }) {
      let isKnown = kept.contains { other in
        other.act.type == finding.act.type && other.modality == finding.modality
          && finding.roles.everybody.allSatisfy { party in
            other.roles.everybody.contains { $0.isSame(as: party) }
          }
      }
      if !isKnown { kept.append(finding) }
    }
    return kept.sorted { $0.head < $1.head }
  }
}
