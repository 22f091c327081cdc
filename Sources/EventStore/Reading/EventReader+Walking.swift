internal import EventModel
internal import SQLite

// Two ways lead to the first events of a query. From the index of one condition its events are listed,
// the rest is asked of each, and what is left is sorted: the work grows with the condition's events. Or
// the calendar is walked from its end and each event asked everything, until there are enough: the work
// grows with how rare the answer is. Which is less is guessed from what the indexes count.

extension EventReader {
  /// Where counting stops; arbitrary.
  public static let mostCounted = 1_000

  /// Where the rows of an index are no longer counted: some milliseconds of work.
  private static let mostWeighed = 100_000

  /// How many events answer, counting the modalities that are not asked for too.
  ///
  /// Where few are listed all are counted, otherwise no more than `mostCounted`.
  public func countForPeople(_ query: EventQuery) throws -> EventCount {
    var query = query
    query.modalities = []
    if query.document != nil || !query.words.isEmpty {
      return EventCount(modalities: try count(query), isCutShort: false)
    }
    var counts: [Modality: Int] = [:]
    let limit = Self.mostCounted + 1
    if let driver = try lightest(query) {
      // Without an order the first that fit will do, so that many rows are never listed to the end.
      let end = driver.rows < fewTellings ? "" : "LIMIT \(limit)"
      try list(driver, query, columns: "e.id, e.modality", end: end) { row in
        if let modality = Modality(rawValue: try row.text(1)) { counts[modality, default: 0] += 1 }
      }
      if end.isEmpty { return EventCount(modalities: counts, isCutShort: false) }
    } else {
      for id in try walk(query, limit) {
        let modality = try connection.value(of: "SELECT modality FROM event WHERE id = ?1", id)
        if case .text(let text) = modality, let modality = Modality(rawValue: text) {
          counts[modality, default: 0] += 1
        }
      }
    }
    return EventCount(
      modalities: counts, isCutShort: counts.values.reduce(0, +) > Self.mostCounted)
  }

  /// The first events of a query that has a limit, in its order.
  func first(_ limit: Int, of query: EventQuery) throws -> [Int64] {
    if query.document != nil || !query.words.isEmpty {
      return try ids(query.filter, "event AS e", query.ordering, limit)
    }
    switch try way(to: limit, of: query) {
    case .list(let driver):
      var ids: [Int64] = []
      let end = "ORDER BY \(query.ordering) LIMIT \(limit)"
      try list(driver, query, columns: "e.id", end: end) { ids.append(try $0.int64(0)) }
      return ids
    case .walk: return try walk(query, limit)
    }
  }

  // MARK: Choosing

  private enum Way {
    case list(EventDriver)
    case walk
  }

  private func lightest(_ query: EventQuery) throws -> EventDriver? {
    try query.drivers.map { EventDriver(kind: $0, rows: try weigh($0)) }
      .min { $0.rows < $1.rows }
  }

  private func way(to limit: Int, of query: EventQuery) throws -> Way {
    let weighed = try query.drivers.map { EventDriver(kind: $0, rows: try weigh($0)) }
    guard let lightest = weighed.min(by: { $0.rows < $1.rows }) else { return .walk }
    if lightest.rows < fewTellings { return .list(lightest) }
    guard case .integer(let last) = try connection.value(of: "SELECT max(id) FROM event") else {
      return .list(lightest)
    }
    let events = Double(max(1, last))
    let share = weighed.reduce(query.guessedShare) { $0 * min(1, Double($1.rows) / events) }
    // An event that is asked costs about as much as a row that is listed, looked up and sorted.
    let walked = min(events, Double(limit) / max(share, 1e-9))
    return walked < Double(lightest.rows) ? .walk : .list(lightest)
  }

  private func weigh(_ kind: EventDriver.Kind) throws -> Int {
    let (tables, filter) = EventDriver.bare(kind)
    let statement = try connection.prepare(
      """
      SELECT count(*) FROM (SELECT 1 FROM \(tables) WHERE \(filter.sql) LIMIT \(Self.mostWeighed))
      """)
    try statement.bind(all: filter.values)
    return try statement.step() ? statement.int(0) : 0
  }

  // MARK: Listing

  private func list(
    _ driver: EventDriver, _ query: EventQuery, columns: String, end: String,
    _ body: (borrowing Statement) throws -> Void
  ) throws {
    let rest = query.filter(listing: { _ in false }, without: driver.condition)
    let statement = try connection.prepare(
      """
      SELECT DISTINCT \(columns) FROM \(driver.tables)
      WHERE \(driver.filter.sql) AND \(rest.sql) \(end)
      """)
    try statement.bind(all: driver.filter.values + rest.values)
    while try statement.step() { try body(statement) }
  }

  // MARK: Walking

  private func walk(_ query: EventQuery, _ limit: Int) throws -> [Int64] {
    let filter = query.filter(listing: { _ in false })
    var found: [Int64] = []
    for piece in Self.pieces(query) where found.count < limit {
      found += try ids(
        .init(sql: "\(piece.sql) AND \(filter.sql)", values: piece.values + filter.values),
        "event AS e INDEXED BY \(piece.index)", piece.order, limit - found.count)
    }
    return found
  }

  /// A piece of the calendar: a condition, and the index that has its order.
  private struct Piece {
    let sql: String
    let values: [Value]
    let index: String
    let order: String
  }

  /// The pieces of the calendar that a query asks about, in its order.
  private static func pieces(_ query: EventQuery) -> [Piece] {
    let down = query.order == .newest ? " DESC" : ""
    let order = "e.date_from\(down), e.id\(down)"
    guard query.from != nil || query.to != nil else {
      return [
        Piece(
          sql: "e.date_from IS NOT NULL", values: [], index: "event_by_date", order: order),
        Piece(
          sql: "e.date_from IS NULL", values: [], index: "event_by_date", order: "e.id\(down)"),
      ]
    }
    let open = Piece(
      sql: "e.date_from IS NULL AND e.date_to IS NOT NULL", values: [], index: "event_open",
      order: "e.id\(down)")
    let bounds = [
      query.from.map { ("e.date_from >= ?", $0) }, query.to.map { ("e.date_from <= ?", $0) },
    ]
    .compactMap(\.self)
    let within = Piece(
      sql: bounds.map(\.0).joined(separator: " AND "),
      values: bounds.map { .text($0.1.description) }, index: "event_by_date", order: order)
    guard let from = query.from else { return [within, open] }
    // What began before the first day and reaches into the stretch has an earlier and a later end.
    let reaching = Piece(
      sql: "e.date_from < e.date_to AND e.date_from < ?", values: [.text(from.description)],
      index: "event_spanning", order: order)
    return query.order == .oldest ? [reaching, within, open] : [within, reaching, open]
  }

  private func ids(
    _ filter: EventQuery.Filter, _ table: String, _ order: String, _ limit: Int
  ) throws -> [Int64] {
    let statement = try connection.prepare(
      "SELECT e.id FROM \(table) WHERE \(filter.sql) ORDER BY \(order) LIMIT \(limit)")
    try statement.bind(all: filter.values)
    var ids: [Int64] = []
    while try statement.step() { ids.append(try statement.int64(0)) }
    return ids
  }
}
