internal import EventModel
internal import Linguistics
internal import Ontology

/// A first reading of one sentence: a predicate, and the nearest actors before and after it.
///
/// It knows no syntax beyond "by" and "and"; what it says is honest and small. Confidence is low on
/// purpose: .6 where both sides are known, .35 where one is.
struct SentenceCoder: Sendable {
  let base: KnowledgeBase
  let actors: ActorFinder
  let frames: FrameFinder

  /// An event found in a sentence; ranges are indices of its words.
  struct Finding {
    let act: Act
    let modality: Modality
    let rule: String
    let trigger: Range<Int>
    let source: [ActorMention]
    let target: [ActorMention]
    let place: ActorMention?

    var confidence: Double {
      let known = [source, target].filter { $0.contains { $0.actor != nil } }.count
      return known == 2 ? 0.6 : 0.35
    }
  }

  /// The events of a sentence in the order of the text.
  func findings(in words: [Word], mentions: [ActorMention]) -> [Finding] {
    guard !mentions.isEmpty else { return [] }
    var findings: [Finding] = []
    var index = 0
    while index < words.count {
      if let mention = mentions.first(where: { $0.words.contains(index) }) {
        index = mention.words.upperBound
        continue
      }
      guard let trigger = frames.trigger(in: words, at: index) else {
        index += 1
        continue
      }
      if let finding = finding(trigger, mentions, in: words) { findings.append(finding) }
      index = max(trigger.words.upperBound, trigger.frame.partOfSpeech == .verb ? trigger.end : 0)
    }
    return findings
  }

  private func finding(
    _ trigger: Trigger, _ mentions: [ActorMention], in words: [Word]
  ) -> Finding? {
    let start = trigger.words.lowerBound
    let parties = mentions.filter { !$0.isPlace }
    let before = group(parties.filter { $0.words.upperBound <= start }.reversed(), in: words)
    let after = group(parties.filter { $0.words.lowerBound >= trigger.words.upperBound }, in: words)
    var (source, target) = (before, after)
    switch frames.passiveAgent(of: trigger, in: words) {
    case .active: if trigger.frame.direction == .reverse { swap(&source, &target) }
    case .passive(let by):
      source = group(parties.filter { $0.words.lowerBound > by }, in: words)
      target = before
    case .passiveWithoutAgent: (source, target) = ([], before)
    }
    if trigger.frame.direction == .reciprocal { (source, target) = (source + target, []) }
    guard (source + target).contains(where: { $0.actor != nil }) else { return nil }
    // A noun is often only what a verb is about: it tells an act of its own when both sides stand by.
    if trigger.frame.partOfSpeech == .noun, source.isEmpty || target.isEmpty, source.count < 2 {
      return nil
    }
    guard let (act, modality) = read(trigger, in: words) else { return nil }
    return Finding(
      act: act, modality: modality, rule: trigger.frame.id, trigger: trigger.words, source: source,
      target: target, place: mentions.first { $0.isPlace && $0.words.lowerBound >= start })
  }

  /// The nearest mention, and those joined to it by commas and "and"; the order of the text.
  private func group(_ mentions: [ActorMention], in words: [Word]) -> [ActorMention] {
    guard var last = mentions.first else { return [] }
    var group = [last]
    for next in mentions.dropFirst() {
      let gap =
        last.words.upperBound <= next.words.lowerBound
        ? last.words.upperBound..<next.words.lowerBound
        : next.words.upperBound..<last.words.lowerBound
      guard !gap.isEmpty, gap.count <= 3,
        words[gap].allSatisfy({ [",", "and", "the", "&", "with"].contains($0.key) })
      else { break }
      group.append(next)
      last = next
    }
    return group.sorted { $0.words.lowerBound < $1.words.lowerBound }
  }

  /// What the operators before a predicate make of its act.
  private func read(_ trigger: Trigger, in words: [Word]) -> (Act, Modality)? {
    var act = trigger.frame.act
    var modality = Modality.asserted
    for effect in frames.effects(before: trigger.words.lowerBound, in: words) {
      switch effect {
      case .negated: modality = .negated
      case .planned: modality = .planned
      case .hypothetical: modality = .hypothetical
      case .report: continue
      case .request, .reject, .threaten, .accuse, .agree:
        // An effect is named as the type it makes.
        guard let made = base.ontology.act(EventType(effect.rawValue.uppercased())) else {
          return nil
        }
        act = made
      }
    }
    return (act, modality)
  }
}
