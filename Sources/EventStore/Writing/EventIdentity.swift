internal import EventModel

/// What tells that two documents report one act, as hashes that can be looked up: 64 bits, which a
/// hundred million keys share by chance with odds of one in four thousand.
///
/// Conservative: with a date to the day, act, place and every party must be the same; without one,
/// the sentence itself.
enum EventIdentity {
  /// The hash of act, parties, place and day; nil unless the day is one and all parties, at least
  /// two, are known.
  static func dayKey(of event: Event) -> Int64? {
    guard event.date.precision == .day, let day = event.date.from, day == event.date.to else {
      return nil
    }
    let parties = Role.allCases.flatMap { role in
      event.mention.participants[role].map { "\(role.rawValue) \($0.actor?.id ?? "")" }
    }
    guard Set(parties).count >= 2, !parties.contains(where: { $0.hasSuffix(" ") }) else {
      return nil
    }
    return Fingerprint.key(
      act(event), day.description, event.place?.quotation.text ?? "",
      Set(parties).sorted().joined(separator: "\u{1F}"))
  }

  /// The hash of a sentence and the act its word tells; nil for a sentence so short that two writers
  /// may choose it.
  static func copyKey(of mention: EventMention, in event: Event, sentence: String) -> Int64? {
    guard sentence.unicodeScalars.count >= shortestCopy else { return nil }
    return Fingerprint.key(
      act(event), sentence, mention.trigger.text,
      "\(mention.trigger.span.start - mention.sentence.start)")
  }

  /// Scalars; about a dozen words, arbitrary.
  private static let shortestCopy = 70

  private static func act(_ event: Event) -> String {
    [
      event.act.type.rawValue, event.act.mode?.rawValue ?? "", event.act.cameo?.rawValue ?? "",
      event.modality.rawValue,
    ].joined(separator: "\u{1F}")
  }
}
