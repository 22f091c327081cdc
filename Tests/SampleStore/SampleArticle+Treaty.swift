import EventModel

extension SampleArticle {
  /// An agreement told twice, dated to the month, with a third party, two contexts and a relation.
  static let treaty = SampleArticle(
    number: 3,
    Article(
      id: "17", title: nil,
      text: """
        Brazil and Argentina signed a treaty with Colombia as witness in May 2023. \
        Milei is the president of Argentina. The treaty was signed by both countries.
        """,
      published: SampleDays.treatyYear),
    format: "jsonl"
  ) { text in
    let sentences = [
      "Brazil and Argentina signed a treaty with Colombia as witness in May 2023.",
      "Milei is the president of Argentina.", "The treaty was signed by both countries.",
    ].map { text.span($0) }
    return Coding(
      sentences: sentences.map { ArticleSentence(span: $0, kind: .body) },
      events: [
        Event(
          act: Act(
            type: EventType("SUPPORT"), mode: nil,
            contexts: [EventContext("diplomatic"), EventContext("economic")],
            cameo: CAMEOCode("057"), quad: QuadClass("verbal cooperation"), score: 5),
          modality: .asserted, confidence: 1, date: SampleDays.treaty, place: nil,
          mention: EventMention(
            trigger: text.quote("signed"), sentence: sentences[0],
            participants: Participants(
              source: [
                Participant(text.quote("Brazil"), actor: SampleActors.brazil, by: .exact),
                Participant(text.quote("Argentina"), actor: SampleActors.argentina, by: .exact),
              ],
              third: [Participant(text.quote("Colombia"), actor: SampleActors.colombia, by: .exact)]
            ),
            rule: "sign/treaty"),
          restatements: [
            EventMention(
              trigger: text.quote("signed", after: "The treaty was "), sentence: sentences[2],
              participants: Participants(
                source: [Participant(unknown: text.quote("both countries"))]), rule: "sign")
          ])
      ],
      relations: [
        Relation(
          predicate: Predicate("head_of_state_of"),
          subject: Participant(text.quote("Milei"), actor: SampleActors.milei, by: .alias),
          object: Participant(
            text.quote("Argentina", after: "president of "), actor: SampleActors.argentina,
            by: .exact),
          modality: .asserted, valid: .unknown, evidence: text.quote("is the president of"),
          rule: "copula/president")
      ])
  }
}
