internal import EventModel

extension EventMention {
  /// The same mention, taken for a restatement for the reason given.
  func restating(_ reason: RestatementReason?) -> EventMention {
    EventMention(
      trigger: trigger, sentence: sentence, participants: participants,
      attribution: attribution, rule: rule, restates: reason)
  }
}
