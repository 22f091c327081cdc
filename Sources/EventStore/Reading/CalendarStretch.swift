internal import EventModel
internal import SQLite

/// A stretch of a page of the calendar, which lies there in the order of a query.
struct CalendarStretch {
  /// The condition on the page's rows.
  let filter: EventQuery.Filter
  /// Whether they are found by the index of days that are not one, which holds but some columns.
  var isSpanning = false
  /// Whether all its events have a first day.
  let isDated: Bool
  /// The terms of ORDER BY.
  let order: String

  /// The table, the row `c` being that of the event.
  var tables: String {
    guard isSpanning else { return "calendar AS c" }
    return """
      calendar AS s INDEXED BY calendar_spanning CROSS JOIN calendar AS c ON c.party = s.party
        AND c.other = s.other AND c.first_day = s.first_day AND c.event_id = s.event_id
      """
  }

  /// The condition that the rows are of a page.
  func filter(on page: CalendarPage) -> EventQuery.Filter {
    .all([page.key(isSpanning ? "s" : "c"), filter, page.filter])
  }
}

extension EventQuery {
  /// The stretches of a page that the query asks about, in its order; no event stands in two.
  var stretches: [CalendarStretch] {
    let down = order == .newest ? " DESC" : ""
    let byDay = { (row: String) in "\(row).first_day\(down), \(row).event_id\(down)" }
    let byNumber = { (row: String) in "\(row).event_id\(down)" }
    if undated {
      return [
        CalendarStretch(filter: Self.withoutDays, isDated: false, order: byNumber("c"))
      ]
    }
    guard from != nil || to != nil else {
      return [
        CalendarStretch(
          filter: Filter(sql: "c.first_day > ''", values: []), isDated: true, order: byDay("c")),
        CalendarStretch(
          filter: Filter(sql: "c.first_day = ''", values: []), isDated: false,
          order: byNumber("c")),
      ]
    }
    let open = CalendarStretch(
      filter: .all([
        Filter(sql: "s.first_day = '' AND s.last_day IS NOT NULL", values: []),
        from.map { Filter(sql: "s.last_day >= ?", values: [.text($0.description)]) },
      ]), isSpanning: true, isDated: false, order: byNumber("s"))
    let within = CalendarStretch(
      filter: .all([
        from.map { Filter(sql: "c.first_day >= ?", values: [.text($0.description)]) }
          ?? Filter(sql: "c.first_day > ''", values: []),
        to.map { Filter(sql: "c.first_day <= ?", values: [.text($0.description)]) },
      ]), isDated: true, order: byDay("c"))
    guard let from else { return [within, open] }
    let reaching = CalendarStretch(
      filter: .all([
        Filter(
          sql:
            "s.first_day > '' AND s.first_day < ? AND s.last_day >= ? AND s.last_day IS NOT NULL",
          values: [.text(from.description), .text(from.description)]),
        to.map { Filter(sql: "s.first_day <= ?", values: [.text($0.description)]) },
      ]), isSpanning: true, isDated: true, order: byDay("s"))
    return order == .oldest ? [reaching, within, open] : [within, reaching, open]
  }

  /// Neither day is known.
  private static var withoutDays: Filter {
    Filter(sql: "c.first_day = '' AND c.last_day IS NULL", values: [])
  }

  /// Whether the stretches reach to a row, wherever it stands: the condition on `calendar AS c`.
  var reach: Filter {
    .all([
      undated ? Self.withoutDays : nil,
      from.map {
        Filter(sql: "coalesce(c.last_day, c.first_day) >= ?", values: [.text($0.description)])
      },
      to.map {
        Filter(
          sql: "c.first_day <= ? AND (c.first_day > '' OR c.last_day IS NOT NULL)",
          values: [.text($0.description)])
      },
    ])
  }

  /// The order of a query for rows that do not lie in it.
  var calendarOrder: String {
    let down = order == .newest ? " DESC" : ""
    return "c.first_day = '', c.first_day\(down), c.event_id\(down)"
  }
}
