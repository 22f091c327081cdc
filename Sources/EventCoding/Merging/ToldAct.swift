internal import EventModel

/// An event with all its tellings, while others are joined to it.
struct ToldAct {
  let event: Event
  /// The tellings in the order of the text.
  let tellings: [Telling]

  init(_ event: Event, in document: ParsedDocument) {
    self.event = event
    tellings = ([event.mention] + event.restatements).sorted(by: Self.inTextOrder)
      .map { Telling($0, in: document) }
  }

  private init(event: Event, tellings: [Telling]) {
    self.event = event
    self.tellings = tellings
  }

  /// Where its first telling stands.
  var start: SourceSpan { tellings[0].mention.trigger.span }

  /// Why a later act is this one told again; nil when it is another.
  ///
  /// Type, modality, date, place and parties must agree or be silent in every telling; then a word,
  /// a reference or a headline must say that the act is the same.
  func restatement(by later: ToldAct) -> RestatementReason? {
    guard agrees(with: later) else { return nil }
    for telling in later.tellings {
      for earlier in tellings {
        if let reason = telling.reference(to: earlier) { return reason }
      }
    }
    return isSameAct(as: later) ? .sameAct : nil
  }

  private func agrees(with other: ToldAct) -> Bool {
    let (left, right) = (event.act, other.event.act)
    return left.type == right.type
      && (left.mode == nil || right.mode == nil || left.mode == right.mode)
      && event.modality == other.event.modality
      && event.date.isCompatible(with: other.event.date)
      && Self.isCompatible(event.place, other.event.place)
      && tellings.allSatisfy { telling in
        other.tellings.allSatisfy {
          telling.mention.participants.isCompatible(with: $0.mention.participants)
        }
      }
  }

  private static func isCompatible(_ left: EventPlace?, _ right: EventPlace?) -> Bool {
    guard let left, let right else { return true }
    return left.quotation.text == right.quotation.text
  }

  /// Whether one code of the codebook, finer than the type, stands for both, and neither says that
  /// it is one more.
  private func isSameAct(as later: ToldAct) -> Bool {
    event.act.cameo != nil && event.act.cameo == later.event.act.cameo
      && !later.tellings.contains(where: \.isFurther)
      && Set(tellings.map(\.mention.sentence)).isDisjoint(
        with: later.tellings.map(\.mention.sentence))
      && event.date.precision == .day && later.event.date.precision == .day
  }

  /// Both as one event, led by the telling that names the parties best.
  func joined(_ later: ToldAct, for reason: RestatementReason) -> ToldAct {
    let tellings = (tellings + later.tellings).sorted {
      Self.inTextOrder($0.mention, $1.mention)
    }
    let lead = tellings.indices.max { Self.rank(tellings, $0) < Self.rank(tellings, $1) } ?? 0
    let mentions = tellings.enumerated().map { index, telling in
      telling.mention.restating(index == lead ? nil : telling.mention.restates ?? reason)
    }
    let exact = event.act.mode == nil && later.event.act.mode != nil ? later.event : event
    let joined = Event(
      act: exact.act, modality: event.modality,
      confidence: max(event.confidence, later.event.confidence),
      date: event.date.narrowed(by: later.event.date), place: event.place ?? later.event.place,
      mention: mentions[lead],
      restatements: mentions.indices.filter { $0 != lead }.map { mentions[$0] })
    let renewed = zip(tellings, mentions).map { $0.telling(as: $1) }
    return ToldAct(event: joined, tellings: renewed)
  }

  /// Body before heading, more known parties before fewer, earlier before later.
  private static func rank(_ tellings: [Telling], _ index: Int) -> (Int, Int, Int) {
    let telling = tellings[index]
    return (telling.isHeading ? 0 : 1, telling.mention.participants.specificity, -index)
  }

  /// By trigger, then by all else that tells two mentions apart, so that the order given never shows.
  static func inTextOrder(_ left: EventMention, _ right: EventMention) -> Bool {
    if left.trigger.span != right.trigger.span { return left.trigger.span < right.trigger.span }
    return (left.sentence, left.rule, left.participants.starts.description)
      < (right.sentence, right.rule, right.participants.starts.description)
  }
}

extension Participants {
  /// Where the participants stand, role by role.
  fileprivate var starts: [[Int]] {
    Role.allCases.map { role in self[role].map(\.quotation.span.start) }
  }
}
