internal import SQLite

/// Where the events of a query are read, in its order.
struct EventPath {
  /// One SELECT without its columns.
  struct Branch {
    /// The tables, of which one is `calendar AS c`.
    let tables: String
    let filter: EventQuery.Filter
    /// Whether it may come to an event twice.
    var repeats = false

    /// The branch as SQL; its columns are of `calendar AS c`.
    func sql(_ columns: String) -> String {
      "SELECT \(repeats ? "DISTINCT " : "")\(columns) FROM \(tables) WHERE \(filter.sql)"
    }
  }

  /// Branches that are read together; what is in one step comes before all of the next.
  struct Step {
    let branches: [Branch]
    /// The terms of ORDER BY of each branch.
    let order: String
    /// Whether it may have events whose first day is known.
    let isDated: Bool
  }

  private(set) var steps: [Step]
  /// Whether the order is by the latest first.
  let isNewestFirst: Bool
  /// Whether all events are looked at before the first is known.
  let isList: Bool

  /// The path without steps that have only events whose first day is not known.
  var dated: EventPath {
    var path = self
    path.steps.removeAll { !$0.isDated }
    return path
  }

  /// All its rows as one subquery, an event once; `columns` are of `calendar AS c`.
  func entries(_ columns: String) -> EventQuery.Filter {
    let branches = steps.flatMap(\.branches)
    guard !branches.isEmpty else {
      return .init(
        sql: "(SELECT \(columns) FROM calendar AS c WHERE c.party = '' AND FALSE)", values: [])
    }
    // No event is in two steps, but in several branches of one it may be.
    let union = steps.contains { $0.branches.count > 1 } ? " UNION " : " UNION ALL "
    return .init(
      sql: "(\(branches.map { $0.sql(columns) }.joined(separator: union)))",
      values: branches.flatMap(\.filter.values))
  }
}

extension EventPath {
  /// A path along pages of the calendar.
  init(_ query: EventQuery, along found: CalendarPages) {
    let besides = query.besides(answered: found.answered)
    let join = besides == nil ? "" : " CROSS JOIN event AS e ON e.id = c.event_id"
    steps = query.stretches.map { stretch in
      Step(
        branches: found.pages.map { page in
          Branch(
            tables: stretch.tables + join,
            filter: .all([stretch.filter(on: page), query.onCalendar, besides]))
        }, order: stretch.order, isDated: stretch.isDated)
    }
    isNewestFirst = query.order == .newest
    isList = false
  }

  /// A path that lists the events of an index, looks each up and sorts what is left.
  init(_ query: EventQuery, listing driver: EventDriver) {
    let tables = """
      \(driver.tables) CROSS JOIN calendar AS c ON c.party = '' AND c.other = ''
        AND c.first_day = coalesce(e.date_from, '') AND c.event_id = e.id
      """
    let filter = EventQuery.Filter.all([
      driver.filter, query.reach, query.onCalendar,
      query.besides(answered: [], driver: driver.kind),
    ])
    steps = [
      Step(
        branches: [Branch(tables: tables, filter: filter, repeats: true)],
        order: query.calendarOrder, isDated: true)
    ]
    isNewestFirst = query.order == .newest
    isList = true
  }
}
