import EventModel
import Interchange
import TestSupport
import Testing

struct CodingLineTests {
  static let text =
    "Ruritania expelled two Freedonian envoys in May. It later did so again in Zenda."

  static let ruritania = PoliticalActor(
    id: "RUR", name: "Ruritania", code: "RUR", kind: .country, country: "RUR")

  static let envoys = PoliticalActor(
    id: "FRE.GOV.DIP", name: "Freedonian diplomats", code: "FREGOV", kind: .government,
    country: "FRE")

  static func quotation(_ range: Range<Int>) -> Quotation {
    let scalars = Array(text.unicodeScalars)[range]
    return Quotation(
      text: String(String.UnicodeScalarView(scalars)), span: SourceSpan(range))
  }

  static let first = EventMention(
    trigger: quotation(10..<18), sentence: SourceSpan(0..<48),
    participants: Participants(
      source: [Participant(quotation(0..<9), actor: ruritania, by: .exact)],
      target: [Participant(quotation(23..<40), actor: envoys, by: .composition)]),
    rule: "expel/diplomat")

  static let again = EventMention(
    trigger: quotation(62..<64), sentence: SourceSpan(49..<80),
    participants: Participants(
      source: [Participant(quotation(49..<51), actor: ruritania, by: .pronoun)]),
    rule: "expel/again")

  static let act = Act(
    type: EventType("SANCTION"), mode: EventMode("expel"), contexts: [EventContext("diplomatic")],
    cameo: CAMEOCode("0165"), quad: QuadClass("material conflict"), score: -5.5)

  @Test func anEventIsWrittenAsTheContractHasIt() throws {
    let may = try #require(DateSpan.month(5, year: 2024, basis: "in May"))
    let event = Event(
      act: Self.act, modality: .asserted, confidence: 0.91, date: may,
      place: EventPlace(Self.quotation(74..<79), country: nil), mention: Self.first,
      restatements: [Self.again])
    expect([event], named: "event.json")
  }

  @Test func whatIsNotKnownIsNull() {
    let act = Act(
      type: EventType("CONSULT"), mode: nil, contexts: [], cameo: nil,
      quad: QuadClass("verbal cooperation"), score: 3)
    let mention = EventMention(
      trigger: Self.quotation(10..<18), sentence: SourceSpan(0..<48),
      participants: Participants(third: [Participant(unknown: Self.quotation(0..<9))]), rule: "r")
    let event = Event(
      act: act, modality: .hypothetical, confidence: 1, date: .unknown, place: nil, mention: mention
    )
    expect([event], named: "unknown.json")
  }

  @Test func aRelationIsWrittenAsTheContractHasIt() {
    let since = DateSpan(
      from: CalendarDay(iso8601: "2023-12-10"), to: nil, precision: .day,
      basis: "since 10 December 2023")
    let relation = Relation(
      predicate: Predicate("ally_of"),
      subject: Participant(Self.quotation(0..<9), actor: Self.ruritania, by: .exact),
      object: Participant(unknown: Self.quotation(23..<33)), modality: .asserted, valid: since,
      evidence: Self.quotation(0..<48), rule: "ally")
    expect(relations: [relation], named: "relation.json")
  }

  @Test func anArticleWithoutEventsIsALineAllTheSame() {
    let coding = Coding(sentences: [], events: [], relations: [])
    let line = CodingLine(id: 7, coding: coding).json.text()
    #expect(line == #"{"id":7,"events":[],"relations":[]}"#)
  }

  @Test func aLineHasNoLineBreak() {
    let quotation = Quotation(text: "a\nb\u{2028}c\r\n", span: SourceSpan(0..<7))
    let json = Participant(unknown: quotation).json.text()
    #expect(!json.utf8.contains(UInt8(ascii: "\n")))
  }

  private func expect(
    _ events: [Event] = [], relations: [Relation] = [], named name: String,
    sourceLocation: SourceLocation = #_sourceLocation
  ) {
    let coding = Coding(sentences: [], events: events, relations: relations)
    let line = CodingLine(id: "a1", coding: coding)
    expectGolden(line.json.text(.pretty) + "\n", named: name, sourceLocation: sourceLocation)
  }
}
