import EventModel
import SQLite
import SampleStore
import TestSupport
import Testing

@testable import EventStore

/// The calendar finds what a query of the tables themselves finds, whatever is asked.
struct CalendarTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  @Test func theWriterKeepsTheCalendarAsTheTablesSay() throws {
    let database = try Database(SampleDatabase.filled(in: folder))
    let rows = "ORDER BY party, other, first_day, event_id"
    let calendar = try database.rows("SELECT * FROM calendar \(rows)")
    #expect(calendar.count > 10)
    #expect(calendar == (try database.rows("SELECT * FROM calendar_entry \(rows)")))
  }

  @Test func anEventThatIsCorrectedMovesInTheCalendar() throws {
    let database = try Database(SampleDatabase.filled(in: folder), .readWrite)
    try database.connection.execute(
      """
      UPDATE event SET date_from = '2001-02-03', date_to = '2001-02-05', date_precision = 'day',
        modality = 'opinion', mode = NULL
      """)
    let rows = "ORDER BY party, other, first_day, event_id"
    let calendar = try database.rows("SELECT * FROM calendar \(rows)")
    #expect(calendar.allSatisfy { $0[2] == "2001-02-03" && $0[4] == "2001-02-05" })
    #expect(calendar == (try database.rows("SELECT * FROM calendar_entry \(rows)")))
  }

  @Test(arguments: 1...8 as ClosedRange<UInt64>)
  func theCalendarFindsWhatTheTablesHold(seed: UInt64) throws {
    let path = try SampleDatabase.filled(in: folder)
    var events = try RandomEvents(seed: seed, path: path)
    try events.store(200)
    let reader = try EventReader(path: path)
    var questions = RandomQuestions(seed: seed)
    for _ in 0..<40 {
      let query = questions.next()
      // The query as a person would write it, of the tables alone.
      let plain = try ids(query, reader)
      for rows in [0, 20, 1e9] {
        reader.rowsAskedForOneListed = rows
        #expect(try reader.events(query).map(\.id) == plain, "\(query)")
        for limit in [1, 7] {
          var first = query
          first.limit = limit
          #expect(
            try reader.events(first).map(\.id) == Array(plain.prefix(limit)), "\(first) \(rows)")
        }
        #expect(try reader.count(query).values.reduce(0, +) == plain.count, "\(query)")
        let count = try reader.countForPeople(query)
        #expect(count.total(of: query.modalities) == plain.count, "\(query)")
      }
      try expectSameTimeline(query, reader)
    }
  }

  /// The numbers of the events that the SQL of `--explain` finds.
  private func ids(_ query: EventQuery, _ reader: EventReader) throws -> [Int64] {
    let (sql, values) = EventReader.statement(query)
    let statement = try reader.connection.prepare(sql)
    try statement.bind(all: values)
    var ids: [Int64] = []
    while try statement.step() { ids.append(try statement.int64(0)) }
    return ids
  }

  private func expectSameTimeline(_ query: EventQuery, _ reader: EventReader) throws {
    let statement = try reader.connection.prepare(
      """
      SELECT substr(e.date_from, 1, 7), e.quad, count(*), avg(e.score) FROM event AS e
      WHERE e.date_from IS NOT NULL AND e.date_precision IN ('day', 'month')
        AND \(query.filter.sql)
      GROUP BY 1, 2 ORDER BY 1, 2
      """)
    try statement.bind(all: query.filter.values)
    let rows = try reader.timeline(query, by: .month)
    for row in rows {
      guard try statement.step() else {
        Issue.record("too many rows: \(query)")
        return
      }
      #expect(try row.period == statement.text(0) && row.quad == statement.text(1), "\(query)")
      #expect(try row.events == statement.int(2), "\(query)")
      #expect(try abs(row.meanScore - statement.double(3)) < 1e-9, "\(query)")
    }
    #expect(try !statement.step(), "\(query)")
  }
}

/// Questions by chance about the events by chance.
private struct RandomQuestions {
  private var random: SeededRandom

  init(seed: UInt64) { random = SeededRandom(seed: seed &+ 1_000) }

  mutating func next() -> EventQuery {
    var query = EventQuery()
    if oneIn(3) { query.involving = selectors(upTo: 2) }
    if oneIn(3) { query.sources = selectors(upTo: 3) }
    if oneIn(3) { query.targets = selectors(upTo: 3) }
    if oneIn(3) {
      query.acts = [
        oneIn(2) ? .type(EventType("SANCTION")) : .mode(EventType("CONSULT"), EventMode("visit"))
      ]
    }
    if oneIn(5) { query.acts.append(.cameo(CAMEOCode("05"))) }
    if oneIn(5) { query.quads = [QuadClass("verbal cooperation")] }
    if oneIn(6) { query.contexts = [EventContext("military")] }
    if oneIn(4) { query.modalities = oneIn(2) ? [] : [.planned, .negated] }
    if oneIn(2) { query.from = day() }
    if oneIn(2) { query.to = day() }
    if oneIn(6) { query.place = oneIn(2) ? "rome" : "NOR" }
    if oneIn(9) { query.document = 1 }
    if oneIn(9) { query.triggers = ["me"] }
    if oneIn(9) { query.words = ["venez", "argent"] }
    if oneIn(2) { query.order = .newest }
    return query
  }

  private mutating func oneIn(_ count: Int) -> Bool {
    Int.random(in: 0..<count, using: &random) == 0
  }

  private mutating func day() -> CalendarDay? {
    CalendarDay(
      year: Int.random(in: 2020...2024, using: &random),
      month: Int.random(in: 1...12, using: &random), day: Int.random(in: 1...28, using: &random))
  }

  private mutating func selectors(upTo most: Int) -> [ActorSelector] {
    (0..<Int.random(in: 1...most, using: &random)).map { _ in
      switch Int.random(in: 0..<8, using: &random) {
      case 0: .part("ARGGOV")
      case 1: .actor("ARG")
      case 2: .actor(RandomEvents.others.randomElement(using: &random) ?? "")
      case 3: .actor("nobody")
      default: .country(RandomEvents.countries.randomElement(using: &random) ?? "")
      }
    }
  }
}
