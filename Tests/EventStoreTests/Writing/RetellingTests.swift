import EventModel
import EventStore
import Likeness
import SampleStore
import TestSupport
import Testing

/// An act that several documents tell is one event, where day and parties or the sentence say so.
struct RetellingTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private static let long =
    "Brazil recalled its ambassador from Colombia after a quarrel over the border at the river."

  /// A document whose one sentence tells that Brazil recalled its ambassador.
  private func document(
    _ number: Int, _ sentence: String, on day: String? = nil, modality: Modality = .asserted
  ) throws -> (DocumentRecord, Coding) {
    let digits = String(number)
    let text = sentence + " \(number)"
    let article = Article(text: text)
    let words = ArticleText(text)
    let date = day.flatMap { CalendarDay(iso8601: $0) }.map { DateSpan.day($0, basis: nil) }
    let brazil = PoliticalActor(
      id: "BRA", name: "Brazil", code: "BRA", kind: .country, country: "BRA")
    let colombia = PoliticalActor(
      id: "COL", name: "Colombia", code: "COL", kind: .country, country: "COL")
    let event = Event(
      act: Act(
        type: EventType("SANCTION"), mode: EventMode("withdraw"), contexts: [], cameo: nil,
        quad: QuadClass("material conflict"), score: -6),
      modality: modality, confidence: 0.6, date: date ?? .unknown, place: nil,
      mention: EventMention(
        trigger: words.quote("recalled"), sentence: words.span(sentence),
        participants: Participants(
          source: [Participant(words.quote("Brazil"), actor: brazil, by: .exact)],
          target: [Participant(words.quote("Colombia"), actor: colombia, by: .exact)]),
        rule: "recall/ambassador"))
    let record = DocumentRecord(
      article: article, path: "\(number).md", line: nil, format: "text", encoding: "UTF-8",
      sha256: String(repeating: "0", count: 64 - digits.utf8.count) + digits)
    return (
      record,
      Coding(
        sentences: [ArticleSentence(span: words.span(sentence), kind: .body)], events: [event],
        relations: [])
    )
  }

  private func stored(_ documents: [(DocumentRecord, Coding)]) throws -> [[String]] {
    let path = try SampleDatabase.empty(in: folder)
    do {
      let store = try EventStore(path: path, base: SampleDatabase.base)
      let run = try store.beginRun(SampleDatabase.run)
      for (record, coding) in documents {
        _ = try store.store(record, coding, Story(record.article, coding.sentences), in: run)
      }
    }
    return try Database(path).rows("SELECT event_id, reason FROM mention ORDER BY id")
  }

  @Test func theSameActOnTheSameDayIsOneEvent() throws {
    let rows = try stored([
      document(1, "Brazil recalled its envoy from Colombia.", on: "2024-03-03"),
      document(2, "On Sunday Brazil recalled an envoy from Colombia.", on: "2024-03-03"),
    ])
    #expect(rows == [["1", "NULL"], ["1", "same_day"]])
  }

  @Test func theSameLongSentenceIsOneEventWithoutADate() throws {
    let rows = try stored([document(1, Self.long), document(2, Self.long)])
    #expect(rows == [["1", "NULL"], ["1", "same_sentence"]])
  }

  @Test func otherDaysUndatedActsShortSentencesAndOtherModalitiesStayApart() throws {
    let rows = try stored([
      document(1, "Brazil recalled its envoy from Colombia.", on: "2024-03-03"),
      document(2, "Brazil recalled its envoy from Colombia.", on: "2024-03-04"),
      document(3, "Brazil recalled its envoy from Colombia."),
      document(4, "Brazil recalled its envoy from Colombia."),
      document(5, "Brazil recalled its envoy from Colombia.", on: "2024-03-03", modality: .planned),
    ])
    #expect(rows.map { $0[0] } == ["1", "2", "3", "4", "5"])
    #expect(rows.allSatisfy { $0[1] == "NULL" })
  }

  @Test func theSameDocumentAgainAddsNothing() throws {
    let one = try document(1, Self.long, on: "2024-03-03")
    #expect(try stored([one, one]) == [["1", "NULL"]])
  }

  @Test func oneWordMayTellSeveralActs() throws {
    let (record, coding) = try document(1, Self.long)
    let event = try #require(coding.events.first)
    let mention = event.mention
    let others = [
      (Modality.asserted, Participants(source: mention.participants.source)),
      (Modality.planned, mention.participants),
    ].map { modality, participants in
      Event(
        act: event.act, modality: modality, confidence: 0.5, date: .unknown, place: nil,
        mention: EventMention(
          trigger: mention.trigger, sentence: mention.sentence, participants: participants,
          rule: mention.rule))
    }
    let rows = try stored([
      (record, Coding(sentences: coding.sentences, events: [event] + others, relations: []))
    ])
    #expect(rows.map { $0[0] } == ["1", "2", "3"])
  }

  @Test func aTieToldTwiceIsOneRelationWithTwoEvidences() throws {
    let path = try SampleDatabase.empty(in: folder)
    do {
      let store = try EventStore(path: path, base: SampleDatabase.base)
      let run = try store.beginRun(SampleDatabase.run)
      for number in 1...2 {
        let (record, coding) = try document(number, "Brazil recalled its ally from Colombia.")
        let mention = try #require(coding.events.first).mention
        let relation = Relation(
          predicate: Predicate("allied_with"), subject: mention.participants.source[0],
          object: mention.participants.target[0], modality: .asserted, valid: .unknown,
          evidence: mention.trigger, rule: "ally")
        _ = try store.store(
          record,
          Coding(sentences: coding.sentences, events: [], relations: [relation, relation]),
          Story(record.article, coding.sentences), in: run)
      }
    }
    let database = try Database(path)
    #expect(try database.number("SELECT count(*) FROM relation") == 1)
    #expect(try database.number("SELECT count(*) FROM evidence") == 2)
  }

  @Test func baseFactsStandBesideTiesAndAreMarked() throws {
    let database = try Database(SampleDatabase.filled(in: folder))
    let origins = try database.rows(
      "SELECT origin, count(*) > 0 FROM relation_all GROUP BY origin ORDER BY origin")
    #expect(origins == [["base", "1"], ["text", "1"]])
    #expect(
      try database.rows(
        """
        SELECT DISTINCT predicate FROM relation_all
        WHERE origin = 'base' AND subject = 'Javier Milei' AND object = 'Argentina'
          AND valid_to IS NULL
        """) == [["head_of_state_of"]])
    #expect(
      try database.number(
        "SELECT count(*) FROM relation_all WHERE origin = 'base' AND predicate = 'member_of'") > 100
    )
  }
}
