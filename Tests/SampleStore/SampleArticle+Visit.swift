import EventModel

extension SampleArticle {
  /// A meeting, which has sources alone, at a place, and two events that are not told as done.
  static let visit = SampleArticle(
    number: 2,
    Article(
      title: "Milei in Rome",
      text: """
        Milei met Meloni in Rome on 12 February 2024.
        Colombia plans to recall its ambassador from Argentina. Brazil did not expel anybody.
        """, published: .unknown),
    format: "text"
  ) { text in
    let sentences = [
      "Milei met Meloni in Rome on 12 February 2024.",
      "Colombia plans to recall its ambassador from Argentina.", "Brazil did not expel anybody.",
    ].map { text.span($0) }
    let recall = Act(
      type: EventType("SANCTION"), mode: EventMode("withdraw"), contexts: [], cameo: nil,
      quad: QuadClass("material conflict"), score: -6)
    return Coding(
      sentences: sentences.map { ArticleSentence(span: $0, kind: .body) },
      events: [
        Event(
          act: Act(
            type: EventType("CONSULT"), mode: EventMode("visit"), contexts: [],
            cameo: CAMEOCode("043"), quad: QuadClass("verbal cooperation"), score: 4),
          modality: .asserted, confidence: 0.6,
          date: .day(SampleDays.visit, basis: "on 12 February 2024"),
          place: EventPlace(text.quote("Rome"), country: "ITA"),
          mention: EventMention(
            trigger: text.quote("met"), sentence: sentences[0],
            participants: Participants(source: [
              Participant(text.quote("Milei"), actor: SampleActors.milei, by: .tenure),
              Participant(text.quote("Meloni"), actor: SampleActors.meloni, by: .alias),
            ]), rule: "meet")),
        Event(
          act: recall, modality: .planned, confidence: 0.5, date: .unknown, place: nil,
          mention: EventMention(
            trigger: text.quote("recall"), sentence: sentences[1],
            participants: Participants(
              source: [
                Participant(text.quote("Colombia"), actor: SampleActors.colombia, by: .exact)
              ],
              target: [
                Participant(text.quote("Argentina"), actor: SampleActors.argentina, by: .exact)
              ]),
            rule: "recall/ambassador")),
        Event(
          act: recall, modality: .negated, confidence: 0.35, date: .unknown, place: nil,
          mention: EventMention(
            trigger: text.quote("expel"), sentence: sentences[2],
            participants: Participants(
              source: [Participant(text.quote("Brazil"), actor: SampleActors.brazil, by: .exact)],
              target: [Participant(unknown: text.quote("anybody"))]),
            rule: "expel")),
      ], relations: [])
  }
}
