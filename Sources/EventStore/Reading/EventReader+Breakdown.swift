internal import SQLite

/// How many events have one value of what they are counted by.
public struct BreakdownRow: Hashable, Sendable {
  /// The value; nil for the events that have none.
  public let value: String?
  /// How many events.
  public let events: Int
  /// The mean of their scores.
  public let meanScore: Double
}

extension EventReader {
  /// By what events are counted.
  public enum Breakdown: String, Sendable, CaseIterable {
    /// The PLOVER type.
    case type
    /// The quad class.
    case `class`
    /// The modality.
    case modality
    /// The year of the first day.
    case year
    /// The country of who acts.
    case source
    /// The country of who is acted on.
    case target
    /// The country of the place.
    case place
    /// The document that tells it first.
    case document

    fileprivate var column: (value: String, join: String) {
      switch self {
      case .type: ("f.type", "")
      case .class: ("t.quad", "JOIN event_type AS t ON t.code = f.type")
      case .modality: ("f.modality", "")
      case .year: ("substr(nullif(f.first_day, ''), 1, 4)", "")
      case .source, .target:
        (
          "a.country",
          """
          JOIN participant AS p ON p.event_id = f.event_id AND p.role = '\(rawValue)'
            JOIN actor AS a ON a.id = p.actor_id
          """
        )
      case .place: ("e.place_country", "JOIN event AS e ON e.id = f.event_id")
      case .document:
        (
          "coalesce(d.title, d.path)",
          """
          JOIN mention AS n
            ON n.id = (SELECT min(x.id) FROM mention AS x WHERE x.event_id = f.event_id)
            JOIN sentence AS t ON t.id = n.sentence_id JOIN document AS d ON d.id = t.document_id
          """
        )
      }
    }
  }

  /// Events counted by what they have in common, the most frequent first, years in order.
  public func breakdown(
    _ query: EventQuery, by breakdown: Breakdown, limit: Int?
  ) throws -> [BreakdownRow] {
    let entries = try path(to: nil, of: query).entries(
      "c.event_id, c.first_day, c.type, \(CalendarPage.modality) AS modality, c.score")
    let (value, join) = breakdown.column
    let statement = try connection.prepare(
      """
      SELECT \(value), count(DISTINCT f.event_id), avg(f.score) FROM \(entries.sql) AS f \(join)
      GROUP BY 1
      ORDER BY \(breakdown == .year ? "1 IS NULL, 1" : "2 DESC, 1") LIMIT ?
      """)
    try statement.bind(all: entries.values + [.integer(Int64(limit ?? -1))])
    var rows: [BreakdownRow] = []
    while try statement.step() {
      rows.append(
        BreakdownRow(
          value: try statement.optionalText(0), events: try statement.int(1),
          meanScore: try statement.double(2)))
    }
    return rows
  }
}
