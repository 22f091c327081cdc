internal import EventModel
internal import Linguistics
internal import Ontology

/// One frame at one word, while its two sides are looked for.
struct RelationFilling {
  let sentence: RelationSentence
  let trigger: Int
  let frame: RelationFrame
  let homes: OfficeHomes
  private(set) var bearers: RelationSentence.Bearers?
  /// The predicate that asserts the tie; nil where it is only presupposed, as in a title.
  private(set) var anchor: Int?

  init(
    _ sentence: RelationSentence, trigger: Int, frame: RelationFrame, homes: OfficeHomes
  ) {
    self.sentence = sentence
    self.trigger = trigger
    self.frame = frame
    self.homes = homes
    anchor = frame.partOfSpeech == .noun ? nil : trigger
  }

  /// The last word of the frame: "state" of "secretary of state".
  var last: Int { trigger + frame.words.count - 1 - frame.head }

  /// Whether the noun's owner is the sentence's subject: "its allies are Peru and Chile".
  var isReversed: Bool { (bearers?.isReversed ?? false) || isHeld }
  /// Whether the owner is the subject of the verb above: "has found in Chile an ally".
  private var isHeld = false

  /// Every pair of sides that the frame's places and classes allow, in the order of the text.
  mutating func pairs() -> [(subject: RelationParty, object: RelationParty)] {
    if frame.subject == [.parties] {
      let sides = sentence.sides(of: trigger).filter { accepts($0, frame.subjectClasses) }
      return sides.indices.dropLast().flatMap { left in
        sides[(left + 1)...].map { (sides[left], $0) }
      }
    }
    if (frame.subject + frame.object).contains(.bearer) {
      bearers = sentence.bearers(of: trigger, endingAt: last)
      if let bearers, isPredicative(bearers.anchor) { anchor = bearers.anchor }
    }
    let subjects = sides(frame.subject, frame.subjectClasses, beside: [])
    return subjects.flatMap { subject in
      sides(frame.object, frame.objectClasses, beside: [subject])
        .filter { !$0.isSame(as: subject) && isKnown(subject, $0) }.map { (subject, $0) }
    }
  }

  /// Whether a noun's description is what the sentence says and not a name's title.
  private func isPredicative(_ anchor: Int) -> Bool {
    sentence.tree.child(of: anchor, .copula) != nil
      || sentence.words[anchor].partOfSpeech == .verb
  }

  /// A tie is told of somebody known at least on one side.
  private func isKnown(_ subject: RelationParty, _ object: RelationParty) -> Bool {
    subject.mention?.actor != nil || object.mention?.actor != nil
  }

  private mutating func sides(
    _ slots: [RelationFrame.Slot], _ classes: Set<RelationFrame.Class>,
    beside others: [RelationParty]
  ) -> [RelationParty] {
    for slot in slots {
      let found = parties(in: slot, beside: others).filter { side in
        accepts(side, classes) && !others.contains { $0.words == side.words && slot != .home }
      }
      guard !found.isEmpty else { continue }
      if slot == .holder {
        anchor = sentence.words[trigger].head
        isHeld = (frame.subject + frame.object).contains(.bearer)
      }
      return found
    }
    return []
  }

  private func accepts(_ party: RelationParty, _ classes: Set<RelationFrame.Class>) -> Bool {
    guard !classes.isEmpty else { return true }
    let kinds = party.mention.map { $0.actor.map { [$0.kind] } ?? $0.candidates.map(\.kind) } ?? []
    guard !kinds.isEmpty else {
      return classes.contains(.named)
        && party.words.contains {
          sentence.words[$0].partOfSpeech == .properNoun
        }
    }
    return kinds.allSatisfy { kind in classes.contains { $0.holds(kind) } }
  }
}

extension RelationFrame.Class {
  /// Whether an actor of the kind is of this class.
  fileprivate func holds(_ kind: PoliticalActor.Kind) -> Bool {
    switch self {
    case .country: kind == .country
    case .state: kind == .country || kind == .government
    case .person: kind == .person
    case .organisation, .named:
      [.organisation, .party, .armedGroup, .company, .media].contains(kind)
    }
  }
}
