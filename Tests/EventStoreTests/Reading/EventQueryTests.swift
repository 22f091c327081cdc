import EventModel
import SQLite
import SampleStore
import TestSupport
import Testing

@testable import EventStore

struct EventQueryTests {
  private let folder: TemporaryFolder
  private let reader: EventReader

  init() throws {
    folder = try TemporaryFolder()
    reader = try EventReader(path: SampleDatabase.filled(in: folder))
  }

  /// A question and the numbers of the events that answer it, in their order.
  struct Case: Sendable, CustomTestStringConvertible {
    let name: String
    let query: EventQuery
    let events: [Int64]
    var testDescription: String { name }

    init(_ name: String, _ query: EventQuery, _ events: [Int64]) {
      self.name = name
      self.query = query
      self.events = events
    }

    private static let may = CalendarDay(iso8601: "2023-05-15")
    private static let july = CalendarDay(iso8601: "2024-07-29")
    private static let august = CalendarDay(iso8601: "2024-08-01")

    static let all: [Case] = [
      Case("everything told as done, by date, the undated last", EventQuery(), [6, 3, 1, 2]),
      Case("every modality", EventQuery(modalities: []), [6, 3, 1, 2, 4, 5]),
      Case("what is planned", EventQuery(modalities: [.planned]), [4]),
      Case("a country with everybody of it", EventQuery(involving: [.country("ARG")]), [6, 3, 1]),
      Case("one actor alone", EventQuery(involving: [.actor("ARG")]), [6]),
      Case("a person", EventQuery(involving: [.actor("person.javier-milei")]), [3]),
      Case(
        "two parties", EventQuery(involving: [.country("VEN"), .country("ARG")]), [1]),
      Case(
        "a third party does not take part",
        EventQuery(involving: [.country("COL")], modalities: []),
        [4]),
      Case("who acts", EventQuery(sources: [.country("VEN")]), [1]),
      Case("who is acted on", EventQuery(targets: [.country("VEN")]), [2]),
      Case(
        "every party of a reciprocal act is acted on", EventQuery(targets: [.country("ITA")]), [3]),
      Case(
        "one does to the other", EventQuery(sources: [.country("VEN")], targets: [.country("ARG")]),
        [1]),
      Case(
        "the other way round", EventQuery(sources: [.country("ARG")], targets: [.country("VEN")]),
        []),
      Case(
        "a reciprocal act both ways",
        EventQuery(sources: [.country("ARG")], targets: [.country("BRA")]), [6]),
      Case("a type", EventQuery(acts: [.type(EventType("REJECT"))]), [2]),
      Case(
        "types", EventQuery(acts: [.type(EventType("REJECT")), .type(EventType("CONSULT"))]),
        [3, 2]),
      Case("a quad class", EventQuery(quads: [QuadClass("verbal cooperation")]), [6, 3]),
      Case("from a day on", EventQuery(from: july), [1]),
      Case("from the day after", EventQuery(from: august), []),
      Case("up to a day", EventQuery(to: july), [6, 3, 1]),
      Case("a month that holds the day says nothing of it", EventQuery(from: may, to: may), []),
      Case("half a month and more", EventQuery(from: may), [6, 3, 1]),
      Case("the newest first", EventQuery(order: .newest), [1, 3, 6, 2]),
      Case("a mode", EventQuery(acts: [.mode(EventType("SANCTION"), EventMode("expel"))]), [1]),
      Case("a CAMEO code with those below it", EventQuery(acts: [.cameo(CAMEOCode("16"))]), [1]),
      Case("a part of a state", EventQuery(involving: [.part("ARGDIP")]), [1]),
      Case("one source of two", EventQuery(sources: [.country("VEN"), .country("CUB")]), [1]),
      Case("a context", EventQuery(contexts: [EventContext("economic")]), [6]),
      Case("letters of the trigger", EventQuery(triggers: ["expel"]), [1]),
      Case("the beginning of a word of the sentence", EventQuery(words: ["diplom"]), [1]),
      Case("words that are an FTS5 query", EventQuery(words: ["diplom OR \"", "*"]), []),
      Case("a place in words", EventQuery(place: "Rome"), [3]),
      Case("the country of a place", EventQuery(place: "PRY"), [2]),
      Case("a document", EventQuery(modalities: [], document: 2), [3, 4, 5]),
      Case("a limit", EventQuery(limit: 2), [6, 3]),
      Case("nothing at all", EventQuery(limit: 0), []),
      Case("a place with a quote in it", EventQuery(place: "'; DROP TABLE event; --"), []),
      Case("nobody", EventQuery(involving: [.country("XQX")]), []),
    ]
  }

  @Test(arguments: Case.all)
  func eachConditionMustHold(question: Case) throws {
    #expect(try reader.events(question.query).map(\.id) == question.events)
  }

  @Test(arguments: Case.all.filter { $0.query.limit == nil })
  func theCountIsOfTheSameEvents(question: Case) throws {
    let rows = try reader.events(question.query)
    let counts = try reader.count(question.query)
    #expect(counts.values.reduce(0, +) == rows.count)
    for (modality, count) in counts {
      #expect(rows.count { $0.modality == modality.rawValue } == count)
    }
  }

  /// Pages of the calendar hold what a list holds, in the same order, and count the same.
  @Test(arguments: Case.all.filter { $0.query.limit == nil })
  func theCalendarFindsWhatAListFinds(question: Case) throws {
    var query = question.query
    for rows in [0, 20, 1e9] {
      reader.rowsAskedForOneListed = rows
      for limit in 0...(question.events.count + 1) {
        query.limit = limit
        #expect(try reader.events(query).map(\.id) == Array(question.events.prefix(limit)))
      }
      let count = try reader.countForPeople(query)
      #expect(!count.isCutShort)
      #expect(count.total(of: query.modalities) == question.events.count)
    }
  }

  @Test func anOpenEndReachesIntoAllTimeAfter() throws {
    let path = folder.file("filled.db")
    try Database(path, .readWrite).connection.execute(
      "UPDATE event SET date_to = NULL WHERE date_from = '2024-02-12'")
    let day = try #require(CalendarDay(iso8601: "2025-01-01"))
    #expect(try reader.events(EventQuery(from: day)).map(\.id) == [3])
    #expect(try reader.events(EventQuery(to: day)).map(\.id) == [6, 3, 1])
  }
}
