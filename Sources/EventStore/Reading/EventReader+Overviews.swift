internal import EventModel
internal import SQLite

/// The events of one stretch of time and one quad class.
public struct TimelineRow: Hashable, Sendable {
  /// The month `YYYY-MM` or the year `YYYY`.
  public let period: String
  /// The quad class.
  public let quad: String
  /// How many events.
  public let events: Int
  /// The mean of their scores.
  public let meanScore: Double
}

/// The events one country does to another.
public struct DyadRow: Hashable, Sendable {
  /// The country that acts.
  public let source: String
  /// The country acted on.
  public let target: String
  /// The PLOVER type.
  public let type: String
  /// How many events.
  public let events: Int
  /// The mean of their scores.
  public let meanScore: Double
  /// The first dated one.
  public let first: String?
  /// The last dated one.
  public let last: String?
}

extension EventReader {
  /// How a timeline divides time.
  public enum Period: String, Sendable, CaseIterable {
    /// By calendar month.
    case month
    /// By calendar year.
    case year
  }

  /// Dated events counted by period and quad class, in order of time; the query's limit is of rows.
  public func timeline(_ query: EventQuery, by period: Period) throws -> [TimelineRow] {
    let entries = try path(to: nil, of: query).dated.entries(
      "c.event_id, c.first_day, c.precision, c.type, c.score")
    let length = period == .month ? 7 : 4
    let precisions = period == .month ? ["day", "month"] : ["day", "month", "year"]
    let statement = try connection.prepare(
      """
      SELECT n.period, t.quad, sum(n.events), sum(n.score) / sum(n.events)
      FROM (
        SELECT substr(f.first_day, 1, ?) AS period, f.type, count(*) AS events, sum(f.score) AS score
        FROM \(entries.sql) AS f
        WHERE f.first_day > '' AND coalesce(f.precision, 'day') IN (\(precisions.marks))
        GROUP BY 1, 2
      ) AS n JOIN event_type AS t ON t.code = n.type
      GROUP BY n.period, t.quad ORDER BY n.period, t.quad LIMIT ?
      """)
    try statement.bind(
      all: [.integer(Int64(length))] + entries.values + precisions.map(Value.text)
        + [.integer(Int64(query.limit ?? -1))])
    var rows: [TimelineRow] = []
    while try statement.step() {
      rows.append(
        TimelineRow(
          period: try statement.text(0), quad: try statement.text(1),
          events: try statement.int(2), meanScore: try statement.double(3)))
    }
    return rows
  }

  /// The timeline as SQL with named parameters, and their values.
  public func explanation(_ query: EventQuery, by period: Period) -> QueryExplanation {
    let (sql, values) = Self.statement(query, by: period)
    return QueryExplanation(sql: sql, values: values)
  }

  private static func statement(
    _ query: EventQuery, by period: Period
  ) -> (sql: String, values: [Value]) {
    let filter = query.filter
    let length = period == .month ? 7 : 4
    let precisions = period == .month ? "('day', 'month')" : "('day', 'month', 'year')"
    let sql = """
      SELECT substr(e.date_from, 1, \(length)) AS period, e.quad, count(*), avg(e.score)
      FROM event AS e
      WHERE e.date_from IS NOT NULL AND e.date_precision IN \(precisions) AND \(filter.sql)
      GROUP BY period, e.quad ORDER BY period, e.quad LIMIT ?
      """
    return (sql, filter.values + [.integer(Int64(query.limit ?? -1))])
  }

  /// What one side does to the other, by type, the most frequent first.
  public func dyad(
    _ source: ActorSelector, _ target: ActorSelector,
    names: (source: String, target: String), _ query: EventQuery
  ) throws -> [DyadRow] {
    var query = query
    query.sources = [source]
    query.targets = [target]
    let entries = try path(to: nil, of: query).entries(
      "c.event_id, c.first_day, c.last_day, c.type, c.score")
    let statement = try connection.prepare(
      """
      SELECT f.type, count(*), avg(f.score), min(nullif(f.first_day, '')),
        max(nullif(coalesce(f.last_day, nullif(f.first_day, '')), '9999-12-31'))
      FROM \(entries.sql) AS f GROUP BY f.type ORDER BY 2 DESC, 1
      """)
    try statement.bind(all: entries.values)
    var rows: [DyadRow] = []
    while try statement.step() {
      rows.append(
        DyadRow(
          source: names.source, target: names.target, type: try statement.text(0),
          events: try statement.int(1), meanScore: try statement.double(2),
          first: try statement.optionalText(3), last: try statement.optionalText(4)))
    }
    return rows
  }
}
