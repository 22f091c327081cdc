internal import EventModel
internal import SQLite

// Two ways lead to the events of a query. Pages of the calendar are read day by day and each row is
// asked the rest, until there are enough: the work grows with how rare the answer is among them. Or the
// events of another index are listed, looked up and sorted: the work grows with that index's rows. Which
// is less is guessed from what the indexes count.

extension EventReader {
  /// Where counting stops; arbitrary.
  public static let mostCounted = 1_000

  /// Where the rows of an index are no longer counted: a millisecond of work.
  private static let mostWeighed = 50_000

  /// How many events answer, counting the modalities that are not asked for too.
  ///
  /// Where they are listed all are counted, otherwise no more than `mostCounted`.
  public func countForPeople(_ query: EventQuery) throws -> EventCount {
    var query = query
    query.modalities = []
    let limit = Self.mostCounted + 1
    let path = try path(to: limit, of: query)
    var counts: [Modality: Int] = [:]
    try walk(path, limit: path.isList ? nil : limit) { _, modality in
      if let modality { counts[modality, default: 0] += 1 }
    }
    let isCutShort = !path.isList && counts.values.reduce(0, +) > Self.mostCounted
    return EventCount(modalities: counts, isCutShort: isCutShort)
  }

  /// The first events of a query, in its order; all of them for no limit.
  func first(_ limit: Int?, of query: EventQuery) throws -> [Int64] {
    var ids: [Int64] = []
    try walk(path(to: limit, of: query), limit: limit) { id, _ in ids.append(id) }
    return ids
  }

  // MARK: Choosing

  /// The quicker way to so many events of a query, or to all of them.
  func path(to limit: Int?, of query: EventQuery) throws -> EventPath {
    let pages = try pages(query)
    let calendar = EventPath(query, along: pages)
    let drivers = try query.drivers.map { EventDriver(kind: $0, rows: try weigh($0)) }
    guard let lightest = drivers.min(by: { $0.rows < $1.rows }) else { return calendar }
    let rows = Double(try weigh(pages))
    let asked = try limit.map { limit in
      let share = try drivers.reduce(query.guessedShare) {
        try $0 * min(1, Double($1.rows) / max(1, $1.kind.isOfPage ? rows : events()))
      }
      return min(rows, Double(limit) / max(share, 1e-9))
    }
    let listed = Double(lightest.rows) * rowsAskedForOneListed
    return (asked ?? rows) < listed ? calendar : EventPath(query, listing: lightest)
  }

  /// About how many events there are.
  private func events() throws -> Double {
    guard case .integer(let last) = try connection.value(of: "SELECT max(id) FROM event") else {
      return 0
    }
    return Double(last)
  }

  private func weigh(_ kind: EventDriver.Kind) throws -> Int {
    let (tables, filter) = EventDriver.bare(kind)
    return try weigh(tables, filter)
  }

  private func weigh(_ found: CalendarPages) throws -> Int {
    var rows = 0
    for page in found.pages where rows < Self.mostWeighed {
      rows += try weigh("calendar AS c", .all([page.key("c"), page.filter]))
    }
    return rows
  }

  private func weigh(_ tables: String, _ filter: EventQuery.Filter) throws -> Int {
    let statement = try connection.prepare(
      "SELECT count(*) FROM (SELECT 1 FROM \(tables) WHERE \(filter.sql) LIMIT ?)")
    try statement.bind(all: filter.values + [.integer(Int64(Self.mostWeighed))])
    return try statement.step() ? statement.int(0) : 0
  }

  // MARK: Walking

  /// Hands over the first events of a path, one by one.
  ///
  /// Where a step has one branch, memory does not grow with their number.
  func walk(
    _ path: EventPath, limit: Int?, _ body: (Int64, Modality?) throws -> Void
  ) throws {
    var left = limit ?? .max
    for step in path.steps where left > 0 {
      if let branch = step.branches.first, step.branches.count == 1 {
        try read(branch, step.order, atMost: left) { entry in
          try body(entry.event, entry.modality)
          left -= 1
        }
        continue
      }
      var found: Set<CalendarEntry> = []
      for branch in step.branches {
        try read(branch, step.order, atMost: left) { found.insert($0) }
      }
      let sorted = path.isNewestFirst ? found.sorted(by: >) : found.sorted()
      for entry in sorted.prefix(left) { try body(entry.event, entry.modality) }
      left -= min(left, sorted.count)
    }
  }

  private func read(
    _ branch: EventPath.Branch, _ order: String, atMost limit: Int,
    _ body: (CalendarEntry) throws -> Void
  ) throws {
    let columns = "c.first_day, c.event_id, \(CalendarPage.modality)"
    let statement = try connection.prepare("\(branch.sql(columns)) ORDER BY \(order) LIMIT ?")
    try statement.bind(all: branch.filter.values + [.integer(Int64(limit))])
    while try statement.step() {
      try body(
        CalendarEntry(
          firstDay: try statement.text(0), event: try statement.int64(1),
          modality: Modality(rawValue: try statement.text(2))))
    }
  }
}

/// What a row of the calendar says of an event.
private struct CalendarEntry: Hashable, Comparable {
  let firstDay: String
  let event: Int64
  let modality: Modality?

  static func < (left: Self, right: Self) -> Bool {
    (left.firstDay, left.event) < (right.firstDay, right.event)
  }
}
