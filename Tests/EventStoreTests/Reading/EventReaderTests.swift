import EventModel
import EventStore
import Ontology
import SampleStore
import TestSupport
import Testing

struct EventReaderTests {
  private let folder: TemporaryFolder
  private let reader: EventReader

  init() throws {
    folder = try TemporaryFolder()
    reader = try EventReader(path: SampleDatabase.filled(in: folder))
  }

  @Test func aListShowsEachEventInWordsWithItsSentence() throws {
    let row = try #require(try reader.events(EventQuery(sources: [.country("VEN")])).first)
    #expect(row.date == "2024-07-29")
    #expect(row.type == "SANCTION")
    #expect(row.mode == "expel")
    #expect(row.cameo == "166")
    #expect(row.source == "Venezuela")
    #expect(row.target == "Argentina (diplomat)")
    #expect(row.place == nil)
    #expect(row.sentence == "🌍 Venezuela expelled Argentine diplomats on 29 July 2024.")
    #expect(row.document == 1)
    #expect(row.title == "Expulsión in Caracas")
    #expect(row.score == -5.5)
    #expect(row.confidence == 0.9)
  }

  @Test(arguments: [(Int64(1), "2024-07-29"), (6, "2023-05"), (2, nil)])
  func aDateIsShownAsFineAsItIsKnown(event: Int64, date: String?) throws {
    #expect(try reader.event(event)?.row.date == date)
  }

  @Test func anEventIsReadWithEveryTellingAndItsWordsMarked() throws {
    let event = try #require(try reader.event(6))
    #expect(event.contexts.sorted() == ["diplomatic", "economic"])
    #expect(event.dateBasis == "in May 2023")
    #expect(event.tellings.map(\.rule) == ["sign/treaty", "sign"])
    #expect(
      event.tellings[0].marks.map { "\($0.label) \($0.text)" } == [
        "source Brazil", "source Argentina", "trigger signed", "third Colombia",
      ])
    for telling in event.tellings {
      let scalars = Array(telling.sentence.unicodeScalars)
      for mark in telling.marks {
        let words = String(String.UnicodeScalarView(scalars[mark.start..<mark.end]))
        #expect(words == mark.text)
      }
    }
  }

  @Test func anUnknownParticipantHasWordsAndNoActor() throws {
    let event = try #require(try reader.event(2))
    let source = try #require(event.tellings.first?.marks.first { $0.label == "source" })
    #expect(source.text == "Several observers")
    #expect(source.actor == nil)
    #expect(source.code == nil)
    #expect(source.resolution == nil)
  }

  @Test func whatIsNotThereIsNil() throws {
    #expect(try reader.event(99) == nil)
    #expect(try reader.document(99) == nil)
    #expect(try reader.actor("person.nobody") == nil)
  }

  @Test func documentsAreListedByDateTheUndatedLast() throws {
    var rows: [DocumentRow] = []
    try reader.documents(limit: nil) { rows.append($0) }
    #expect(rows.map(\.id) == [3, 1, 2])
    #expect(rows.map(\.events) == [1, 2, 3])
    #expect(rows.map(\.sentences) == [3, 2, 3])
    rows = []
    try reader.documents(limit: 1) { rows.append($0) }
    #expect(rows.map(\.id) == [3])
  }

  @Test func aDocumentIsReadWithItsTextUnchanged() throws {
    for (index, sample) in SampleArticle.all.enumerated() {
      let document = try #require(try reader.document(Int64(index + 1)))
      #expect(document.text.utf8.elementsEqual(sample.record.article.text.utf8))
      #expect(document.sha256 == sample.record.sha256)
      #expect(document.row.path == sample.record.path)
    }
  }

  @Test func actorsAreListedTheBusiestFirst() throws {
    var rows: [ActorRow] = []
    try reader.actors(limit: nil) { rows.append($0) }
    #expect(rows.count == 7)
    #expect(rows.map(\.events) == rows.map(\.events).sorted(by: >))
    #expect(rows.prefix(4).map(\.uid) == ["ARG", "BRA", "COL", "VEN"])
  }

  @Test func anActorIsReadWithItsOfficesAndItsCountrysEvents() throws {
    let milei = try #require(try reader.actor("person.javier-milei"))
    #expect(milei.tenures.map(\.from) == ["2023-12-10"])
    #expect(milei.names.map(\.name).contains("Milei"))
    let argentina = try #require(try reader.actor("ARG"))
    #expect(argentina.asSource == 2, "its president's meeting and its treaty")
    #expect(argentina.asTarget == 4, "the expulsion, the recall, and both reciprocal acts")
    #expect(argentina.tenures.contains { $0.holder == "Javier Milei" })
  }

  @Test(arguments: [
    ("Argentina", "ARG"), ("argentina", "ARG"), ("ARG", "ARG"), ("Argentine", "ARG"),
    ("Buenos Aires", "ARG"), ("person.javier-milei", "person.javier-milei"),
    ("JAVIER MILEI", "person.javier-milei"), ("Brasilia", "BRA"),
  ])
  func aNameFindsItsActorWithoutCaseAndAccents(name: String, uid: String) throws {
    #expect(try reader.actors(named: name).first?.actor.uid == uid)
  }

  @Test func timelineCountsDatedEventsByPeriodAndClass() throws {
    let months = try reader.timeline(EventQuery(), by: .month)
    #expect(months.map(\.period) == ["2023-05", "2024-02", "2024-07"])
    #expect(months.map(\.events) == [1, 1, 1])
    #expect(try reader.timeline(EventQuery(limit: 2), by: .month) == Array(months.prefix(2)))
    let years = try reader.timeline(EventQuery(), by: .year)
    #expect(
      years.map { "\($0.period) \($0.quad) \($0.events) \($0.meanScore)" } == [
        "2023 verbal cooperation 1 5.0", "2024 material conflict 1 -5.5",
        "2024 verbal cooperation 1 4.0",
      ])
  }

  @Test func dyadCountsWhatOneDoesToTheOtherByType() throws {
    let rows = try reader.dyad(
      .country("VEN"), .country("ARG"), names: ("Venezuela", "Argentina"), EventQuery())
    #expect(rows.map(\.type) == ["SANCTION"])
    #expect(rows.first?.first == "2024-07-29")
    #expect(rows.first?.meanScore == -5.5)
    let back = try reader.dyad(
      .country("ARG"), .country("VEN"), names: ("Argentina", "Venezuela"), EventQuery())
    #expect(back.isEmpty)
  }

  @Test func theSummaryCountsTheTables() throws {
    let summary = try reader.summary()
    let counts = Dictionary(uniqueKeysWithValues: summary.counts.map { ($0.table, $0.rows) })
    #expect(counts["document"] == 3)
    #expect(counts["sentence"] == 8)
    #expect(counts["event"] == 6)
    #expect(counts["mention"] == 7)
    #expect(counts["relation"] == 1)
    #expect(counts["reject"] == 1)
    #expect(summary.seeds == (try SampleDatabase.base.fingerprint))
    #expect(summary.firstEvent == "2023-05-01")
    #expect(summary.lastEvent == "2024-07-29")
    #expect(summary.lastRun == "2025-01-02T03:04:05Z")
  }

  @Test func rejectsAreListedWithPlaceAndCause() throws {
    let rejects = try reader.rejects()
    #expect(rejects.map(\.path) == ["articles/4.md"])
    #expect(rejects.map(\.line) == [3])
    #expect(rejects.map(\.message) == ["articles/4.md:3: no text"])
  }

  @Test func codesAreThoseOfTheOntologyInItsOrder() throws {
    let base = try SampleDatabase.base
    #expect(try reader.codes(of: .eventType) == base.ontology.types.map(\.code.rawValue))
    #expect(try reader.codes(of: .quadClass) == base.ontology.quads.map(\.code.rawValue))
    #expect(try reader.codes(of: .context) == base.ontology.contexts.map(\.code.rawValue))
    #expect(try reader.codes(of: .predicate) == base.ontology.predicates.map(\.code.rawValue))
  }
}
