import EventModel
import Inquiry
import SQLite
import SampleStore
import TestSupport
import Testing

@testable import EventStore

/// The SQL that questions run: how SQLite looks its rows up, and that no word of a question is in it.
struct StatementTests {
  private let folder: TemporaryFolder
  private let reader: EventReader
  private let inquirer: Inquirer
  private let today = CalendarDay(iso8601: "2026-06-15")

  init() throws {
    folder = try TemporaryFolder()
    reader = try EventReader(path: SampleDatabase.filled(in: folder))
    inquirer = Inquirer(reader)
  }

  /// Of each form one.
  private static let questions =
    (QuestionsTests.parties + QuestionsTests.acts).map(\.0) + [
      "events involving Venezuela", "events between Venezuela and Argentina since 2023",
      "what did Venezuela do to Argentina in July 2024", "what did Norway or Venezuela do to Cuba",
      "how many events between Brazil and Argentina", "who did Venezuela sanction",
      "when did Venezuela expel diplomats", "where did Javier Milei meet Giorgia Meloni",
      "which articles report on Argentina", "planned events", "negated events involving Brazil",
      "protests in Paraguay", "events in 2024", "events last month", "events before 2024",
      "the latest 3 events involving Argentina", "timeline of Argentina",
      "timeline of Argentina-Brazil since 2020", "positive events between Argentina and Brazil",
      "military accusations against Venezuela", "who is the president of Argentina",
      "allies of Argentina", "is Norway a member of NATO", "events involving the UN",
    ]

  private static let hostile = [
    "events involving Norway'; DROP TABLE event; --", "events in \"Rome\" OR 1=1",
    "protests in zyzzyva'--", "events involving zyzzyva", "events on 'zyzzyva'",
    "what did zyzzyva) UNION SELECT zyzzyva do", "zyzzyva talks between Norway and Kenya",
    "zyzzyva* NEAR accusations by Norway", "events involving \u{0}zyzzyva\u{7}", "?1 :p1 @x $y",
    "events involving %_%", "events since 2024-01-01' OR 'zyzzyva'='zyzzyva",
    String(repeating: "zyzzyva ", count: 10_000), "события с участием zyzzyva", "''''''''",
  ]

  @Test func everyStatementFindsItsRowsByAnIndex() throws {
    for sql in try statements(of: Self.questions, queries: EventQueries.all) {
      let scanned = try reader.connection.queryPlan(of: sql).filter { $0.hasPrefix("SCAN ") }
        .compactMap { $0.split(separator: " ").dropFirst().first }
      for alias in scanned {
        let tables = sql.matches(of: /(\w+) AS (\w+)/).filter { $0.output.2 == alias }
          .map { String($0.output.1) }
        #expect(Self.large.isDisjoint(with: tables + [String(alias)]), "scans \(alias): \(sql)")
      }
    }
  }

  /// The tables that grow with what is read.
  private static let large: Set = [
    "event", "event_context", "participant", "mention", "mention_participant", "attribution",
    "sentence", "calendar",
  ]

  /// Whatever is asked, the SQL is made of the words, literals and numbers of ordinary questions.
  @Test func noWordOfAQuestionIsInTheSQL() throws {
    let ordinary = try statements(of: Self.questions, queries: EventQueries.all)
    let known = ordinary.reduce(into: Set<Substring>()) { $0.formUnion($1.sqlTokens) }
    let asked = try statements(of: Self.hostile, queries: EventQueries.hostile)
    #expect(asked.count > 5)
    for sql in asked {
      #expect(Set(sql.sqlTokens).subtracting(known).isEmpty, "\(sql)")
      #expect(!sql.contains("zyzzyva"))
    }
  }

  /// Every statement that the questions and queries run, once.
  private func statements(of questions: [String], queries: [EventQuery]) throws -> Set<String> {
    var statements: Set<String> = []
    // What full-text search runs on its own tables comes as a comment.
    reader.connection.trace { if !$0.hasPrefix("--") { statements.insert($0) } }
    for question in questions {
      guard let answer = try? inquirer.answer(question, today: try #require(today), atMost: 100)
      else { continue }
      try run(answer.query)
    }
    for query in queries {
      // Both ways: an index of few rows, and pages of the calendar.
      for rows in [0, 1e9] {
        reader.rowsAskedForOneListed = rows
        for focus in Query.Focus.allCases { try run(.events(query, show: focus)) }
        try run(.timeline(query, by: .month))
        for breakdown in EventReader.Breakdown.allCases {
          _ = try reader.breakdown(query, by: breakdown, limit: 5)
        }
      }
    }
    return statements
  }

  private func run(_ query: Query) throws {
    _ = try inquirer.answer(query)
    switch query {
    case .events(let query, let focus):
      _ = try reader.events(query)
      if let facet = focus.facet { _ = try reader.tally(query, of: facet, limit: 20) }
    case .timeline(let query, let period): _ = try reader.timeline(query, by: period)
    case .relations(let query): _ = try inquirer.ties(query)
    }
  }
}

/// Queries with every condition, as flags make them.
private enum EventQueries {
  static let all = [
    EventQuery(involving: [.country("ARG")]), EventQuery(involving: [.part("ARGDIP")]),
    EventQuery(involving: [.actor("person.javier-milei")], limit: 3),
    EventQuery(involving: [.country("ARG"), .country("BRA"), .country("CHL")]),
    EventQuery(
      sources: [.country("VEN"), .country("CUB")], targets: [.country("ARG"), .country("BRA")]),
    EventQuery(
      sources: [.country("VEN")], acts: [.mode(EventType("SANCTION"), EventMode("expel"))]),
    EventQuery(acts: [.cameo(CAMEOCode("16")), .type(EventType("REJECT"))]),
    EventQuery(acts: [.cameo(CAMEOCode("16"))], order: .newest, limit: 2),
    EventQuery(quads: [QuadClass("material conflict")], contexts: [EventContext("economic")]),
    EventQuery(place: "Rome"), EventQuery(document: 2), EventQuery(triggers: ["expel"]),
    EventQuery(words: ["diplom"]),
    EventQuery(
      involving: [.country("ARG")], modalities: [], from: CalendarDay(iso8601: "2023-05-15"),
      to: CalendarDay(iso8601: "2024-05-15"), order: .newest),
    EventQuery(to: CalendarDay(iso8601: "2024-05-15"), words: ["diplom", "treaty"]),
  ]

  static let hostile = [
    EventQuery(involving: [.country("zyzzyva' OR 1=1 --")]),
    EventQuery(involving: [.actor("zyzzyva\"; DROP TABLE event")]),
    EventQuery(involving: [.part("zyzzyva%")]),
    EventQuery(acts: [.mode(EventType("zyzzyva'"), EventMode("zyzzyva)"))]),
    EventQuery(acts: [.cameo(CAMEOCode("zyzzyva"))]),
    EventQuery(quads: [QuadClass("zyzzyva'")], contexts: [EventContext("zyzzyva\u{0}")]),
    EventQuery(place: "'; DROP TABLE event; -- zyzzyva"), EventQuery(triggers: ["zyzzyva'", "%"]),
    EventQuery(words: ["zyzzyva OR \"", "* NEAR("]),
  ]
}

extension String {
  /// Its words, text literals and numbers, as SQL has them.
  fileprivate var sqlTokens: [Substring] { matches(of: /'[^']*'|\w+/).map(\.output) }
}
