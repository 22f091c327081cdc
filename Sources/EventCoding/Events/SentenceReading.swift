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
  let root: Int

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
