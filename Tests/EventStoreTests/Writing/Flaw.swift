import EventModel
import SQLite

/// What can be wrong with an event that a coder hands over.
enum Flaw: CaseIterable {
  case unknownType, modeOfAnotherType, unknownCAMEO, unknownContext, unknownQuad
  case unknownPlaceCountry, scoreTooHigh, confidenceTooHigh, sentenceNotInTheDocument, emptyTrigger

  /// The constraint that refuses it.
  var code: ResultCode {
    switch self {
    case .unknownType, .modeOfAnotherType, .unknownCAMEO, .unknownContext, .unknownQuad,
      .unknownPlaceCountry:
      .constraintForeignKey
    case .scoreTooHigh, .confidenceTooHigh, .emptyTrigger: .constraintCheck
    case .sentenceNotInTheDocument: .constraintNotNull
    }
  }

  /// The event with the flaw.
  func event(like event: Event) -> Event {
    let act = event.act
    let mention = event.mention
    let flawed = Act(
      type: self == .unknownType ? EventType("DANCE") : act.type,
      mode: self == .modeOfAnotherType ? EventMode("visit") : act.mode,
      contexts: self == .unknownContext ? [EventContext("weather")] : act.contexts,
      cameo: self == .unknownCAMEO ? CAMEOCode("43") : act.cameo,
      quad: self == .unknownQuad ? QuadClass("peace") : act.quad,
      score: self == .scoreTooHigh ? 11 : act.score)
    let start = mention.trigger.span.start
    let trigger =
      self == .emptyTrigger
      ? Quotation(text: "", span: SourceSpan(start..<start)) : mention.trigger
    return Event(
      act: flawed, modality: event.modality,
      confidence: self == .confidenceTooHigh ? 1.5 : event.confidence, date: event.date,
      place: self == .unknownPlaceCountry
        ? event.place.map { EventPlace($0.quotation, country: "XQX") } : event.place,
      mention: EventMention(
        trigger: trigger,
        sentence: self == .sentenceNotInTheDocument ? SourceSpan(1..<2) : mention.sentence,
        participants: mention.participants, rule: mention.rule))
  }
}
