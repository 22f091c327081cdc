import EventModel

extension SampleArticle {
  /// An expulsion, asserted and dated to the day, and a refusal by somebody unknown, undated.
  static let expulsion = SampleArticle(
    number: 1,
    Article(
      id: "a1", title: "Expulsión in Caracas",
      text: """
        🌍 Venezuela expelled Argentine diplomats on 29 July 2024. \
        Several observers rejected the step of Nicolás Maduro's government in Asunción.
        """,
      published: .day(SampleDays.expulsionReport, basis: "front matter"),
      url: "https://example.org/1", outlet: "Example Wire", author: "The desk", language: "en"),
    format: "markdown"
  ) { text in
    let first = text.span("🌍 Venezuela expelled Argentine diplomats on 29 July 2024.")
    let second = text.span(
      "Several observers rejected the step of Nicolás Maduro's government in Asunción.")
    return Coding(
      sentences: [
        ArticleSentence(span: first, kind: .headline), ArticleSentence(span: second, kind: .body),
      ],
      events: [
        Event(
          act: Act(
            type: EventType("SANCTION"), mode: EventMode("expel"),
            contexts: [EventContext("diplomatic")], cameo: CAMEOCode("166"),
            quad: QuadClass("material conflict"), score: -5.5),
          modality: .asserted, confidence: 0.9,
          date: .day(SampleDays.expulsion, basis: "on 29 July 2024"), place: nil,
          mention: EventMention(
            trigger: text.quote("expelled"), sentence: first,
            participants: Participants(
              source: [
                Participant(text.quote("Venezuela"), actor: SampleActors.venezuela, by: .exact)
              ],
              target: [
                Participant(
                  text.quote("Argentine diplomats"), actor: SampleActors.argentineDiplomats,
                  by: .composition)
              ]),
            rule: "expel/diplomat")),
        Event(
          act: Act(
            type: EventType("REJECT"), mode: nil, contexts: [], cameo: nil,
            quad: QuadClass("verbal conflict"), score: -2),
          modality: .asserted, confidence: 0.35, date: .unknown,
          place: EventPlace(text.quote("Asunción"), country: "PRY"),
          mention: EventMention(
            trigger: text.quote("rejected"), sentence: second,
            participants: Participants(
              source: [Participant(unknown: text.quote("Several observers"))],
              target: [
                Participant(
                  text.quote("Nicolás Maduro's government"), actor: SampleActors.venezuela,
                  by: .apposition)
              ]),
            rule: "reject")),
      ], relations: [])
  }
}
