import EventModel
import EventStore
import Likeness
import SampleStore
import TestSupport
import Testing

/// A copy is stored with a link, and what it tells is a further telling of the same events.
struct RepeatTests {
  private let folder: TemporaryFolder
  private let path: String

  init() throws {
    folder = try TemporaryFolder()
    path = try SampleDatabase.empty(in: folder)
  }

  private static let act = "On Monday Brazil recalled its ambassador Lopes from Colombia."

  /// An article about the recall, in ten sentences.
  private static let original = [
    act, "The foreign ministry in Riverton gave no reason for the step of 4 March.",
    "Traders in Northport feared for the 300 shipments of timber that wait there.",
    "Farmers of the Elvany valley asked parliament to keep the border open until 2026.",
    "Senator Moreno called the quarrel over the fishing grounds needless and costly.",
    "Some 2000 families along the river Tervia live on what is sold across it.",
    "The last quarrel, in 1998, ended when bishops of Kestrel offered their help.",
    "Observers at the Halvia institute expect talks to begin again before Easter.",
    "The railway to Oldbridge will run as usual, its director Quist told reporters.",
    "Schools in Millbrook stay closed on Friday for another reason, the flood.",
  ]

  /// A copy of it, edited.
  private static let copy =
    ["RIVERTON (Valley Wire) - " + act]
    + original[1...7].map {
      $0.replacing("The ", with: "This ").replacing("quarrel", with: "dispute")
    }

  /// A document of the sentences; the first tells that Brazil recalled its ambassador.
  private func document(
    _ number: Int, _ sentences: [String], outlet: String?, on day: String? = nil,
    target: String? = "COL", furniture: Range<Int> = 0..<0
  ) throws -> (DocumentRecord, Coding) {
    let article = Article(text: sentences.joined(separator: "\n"), outlet: outlet)
    let words = ArticleText(article.text)
    let brazil = PoliticalActor(
      id: "BRA", name: "Brazil", code: "BRA", kind: .country, country: "BRA")
    let other = target.map {
      PoliticalActor(id: $0, name: $0, code: $0, kind: .country, country: $0)
    }
    let event = Event(
      act: Act(
        type: EventType("SANCTION"), mode: EventMode("withdraw"), contexts: [], cameo: nil,
        quad: QuadClass("material conflict"), score: -6),
      modality: .asserted, confidence: 0.6,
      date: day.flatMap { CalendarDay(iso8601: $0) }.map { .day($0, basis: nil) } ?? .unknown,
      place: nil,
      mention: EventMention(
        trigger: words.quote("recalled"), sentence: words.span(sentences[0]),
        participants: Participants(
          source: [Participant(words.quote("Brazil"), actor: brazil, by: .exact)],
          target: other.map { [Participant(words.quote("Colombia"), actor: $0, by: .exact)] }
            ?? [Participant(unknown: words.quote("Colombia"))]),
        rule: "recall/ambassador"))
    let digits = String(number)
    return (
      DocumentRecord(
        article: article, path: "\(number).txt", line: nil, format: "text", encoding: "UTF-8",
        sha256: String(repeating: "0", count: 64 - digits.utf8.count) + digits),
      Coding(
        sentences: sentences.enumerated().map {
          ArticleSentence(
            span: words.span($1), kind: furniture.contains($0) ? .boilerplate : .body)
        },
        events: [event], relations: [])
    )
  }

  /// Stores the documents by a store of their own, and says what each repeats.
  private func store(_ documents: [(DocumentRecord, Coding)]) throws -> [Int64?] {
    let store = try EventStore(path: path, base: SampleDatabase.base)
    let run = try store.beginRun(SampleDatabase.run)
    return try documents.map { record, coding in
      let story = Story(record.article, coding.sentences)
      guard case .stored(_, _, _, let repeats) = try store.store(record, coding, story, in: run)
      else { return nil }
      return repeats
    }
  }

  private func rows(_ sql: String) throws -> [[String]] { try Database(path).rows(sql) }

  @Test func aCopyIsStoredWithItsLinkAndItsTellingJoinsTheEventWhateverItsDay() throws {
    let repeats = try store([
      document(1, Self.original, outlet: "Gazette", on: "2024-03-04"),
      document(2, Self.copy, outlet: "Courier", on: "2024-03-05"),
    ])
    #expect(repeats == [nil, 1])
    #expect(
      try rows(
        """
        SELECT l.document_id, l.of_document_id, l.method, l.score > 0.7, l.reason, d.duplicate_of
        FROM likeness AS l JOIN document AS d ON d.id = l.document_id
        """) == [["2", "1", "shingles-2", "1", "edited", "1"]])
    #expect(
      try rows("SELECT event_id, reason FROM mention ORDER BY id")
        == [["1", "NULL"], ["1", "copied_article"]])
    #expect(try rows("SELECT date_from FROM event") == [["2024-03-04"]])
  }

  @Test func aLaterRunFindsTheCopyAndLinksTheFirstOfAll() throws {
    #expect(try store([document(1, Self.original, outlet: nil)]) == [nil])
    #expect(try store([document(2, Self.copy, outlet: nil)]) == [1])
    #expect(try store([document(3, Array(Self.copy.dropLast()), outlet: nil)]) == [2])
    #expect(try rows("SELECT duplicate_of FROM document ORDER BY id") == [["NULL"], ["1"], ["1"]])
  }

  @Test func whatTheOutletRepeatsIsFoundInACopyThatHasItAsText() throws {
    let repeats = try store([
      document(1, Self.original, outlet: "Gazette", furniture: 5..<10),
      document(2, Self.original, outlet: "Mirror", furniture: 7..<10),
      document(3, Self.copy, outlet: "Courier"),
    ])
    #expect(repeats[1] == 1)
    #expect(repeats[2] != nil)
    #expect(
      try rows("SELECT reason, score FROM likeness ORDER BY document_id")[0]
        == ["same_words", "1.0"])
    #expect(try rows("SELECT DISTINCT event_id FROM mention") == [["1"]])
  }

  @Test func anotherActOrAnotherPartyInTheSameSentenceIsAnotherEvent() throws {
    _ = try store([
      document(1, Self.original, outlet: nil), document(2, Self.copy, outlet: nil, target: "PER"),
    ])
    #expect(
      try rows("SELECT event_id, reason FROM mention ORDER BY id") == [
        ["1", "NULL"], ["2", "NULL"],
      ])
  }

  @Test func aPartyThatTheCopyDoesNotKnowIsNoContradiction() throws {
    _ = try store([
      document(1, Self.original, outlet: nil), document(2, Self.copy, outlet: nil, target: nil),
    ])
    #expect(try rows("SELECT count(*) FROM event") == [["1"]])
  }

  @Test func supportCountsDocumentsThatRepeatNoOther() throws {
    let own = ["On Monday Brazil recalled its ambassador from Colombia, two diplomats said."]
    _ = try store([
      document(1, Self.original, outlet: "Gazette", on: "2024-03-04"),
      document(2, Self.copy, outlet: "Courier", on: "2024-03-04"),
      document(3, Array(Self.copy.dropLast()), outlet: "Mirror", on: "2024-03-04"),
      document(4, own, outlet: "Courier", on: "2024-03-04"),
      document(5, own.map { $0 + " Nobody denied it." }, outlet: nil, on: "2024-03-04"),
    ])
    #expect(
      try rows("SELECT * FROM event_support") == [["1", "5", "5", "3", "3", "2"]])
    let detail = try #require(try EventReader(path: path).event(1))
    #expect(detail.support.documents == 5)
    #expect(detail.support.independentDocuments == 3)
    #expect(detail.support.outlets == 3)
    #expect(detail.support.independentOutlets == 2)
    #expect(detail.tellings.map(\.repeats) == [nil, 1, 2, nil, nil])
  }

  @Test func whatOnlyCopiesTellIsToldOnce() throws {
    _ = try store([
      (
        try document(1, Self.original, outlet: "Gazette").0,
        Coding(
          sentences: try document(1, Self.original, outlet: nil).1.sentences, events: [],
          relations: [])
      ),
      document(2, Self.copy, outlet: "Courier"),
      document(3, Array(Self.copy.dropLast()), outlet: "Mirror"),
    ])
    #expect(
      try rows("SELECT documents, independent_documents, independent_outlets FROM event_support")
        == [["2", "1", "1"]])
  }

  @Test func theSupportOfOneEventIsNoScanOfAll() throws {
    let plan = try rows("EXPLAIN QUERY PLAN SELECT * FROM event_support WHERE event = 1")
      .map { $0[3] }
    #expect(plan.contains { $0.contains("mention_by_event") })
    #expect(
      !plan.contains { $0.hasPrefix("SCAN m") || $0.hasPrefix("SCAN d") || $0.hasPrefix("SCAN s ") }
    )
  }

  @Test func aRejectedCopyLeavesNothingBehind() throws {
    _ = try store([document(1, Self.original, outlet: nil)])
    let before = try rows("SELECT count(*) FROM shingle")
    let (record, coding) = try document(2, Self.copy, outlet: nil)
    let wrong = Event(
      act: Act(
        type: EventType("DANCE"), mode: nil, contexts: [], cameo: nil,
        quad: QuadClass("material conflict"), score: 0),
      modality: .asserted, confidence: 1, date: .unknown, place: nil,
      mention: coding.events[0].mention)
    #expect(throws: (any Error).self) {
      try store([(record, Coding(sentences: coding.sentences, events: [wrong], relations: []))])
    }
    #expect(try rows("SELECT count(*) FROM shingle") == before)
    #expect(try rows("SELECT count(*) FROM likeness") == [["0"]])
  }
}
