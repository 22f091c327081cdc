internal import SQLite

extension EventReader {
  /// The values of a facet among the events asked for, the most frequent first, dates in order.
  ///
  /// Of a query that has a limit, the first `mostCounted` events are counted, else all of them.
  ///
  /// - Parameter limit: at most so many values; nil for all.
  public func tally(_ query: EventQuery, of facet: EventFacet, limit: Int?) throws -> [FacetRow] {
    let ids = try first(query.limit.map { _ in Self.mostCounted }, of: query)
    let side = facet.side(query)
    let statement = try connection.prepare(
      """
      SELECT \(side.value), \(side.key), count(DISTINCT j.value)
      FROM json_each(?) AS j \(side.join)
      WHERE \(side.condition.sql)
      GROUP BY 1, 2 ORDER BY \(side.order) LIMIT ?
      """)
    let numbers = "[\(ids.map(String.init).joined(separator: ","))]"
    try statement.bind(
      all: [.text(numbers)] + side.condition.values + [.integer(Int64(limit ?? -1))])
    var rows: [FacetRow] = []
    while try statement.step() {
      rows.append(
        FacetRow(
          value: try statement.optionalText(0), key: try statement.optionalText(1),
          events: try statement.int(2)))
    }
    return rows
  }
}

extension EventFacet {
  /// The parts of the query that counts a facet.
  fileprivate struct Side {
    var value: String
    var key: String
    var join: String
    var condition = EventQuery.Filter(sql: "TRUE", values: [])
    var order = "3 DESC, 1"
  }

  private var event: String { "CROSS JOIN event AS e ON e.id = j.value" }

  fileprivate func side(_ query: EventQuery) -> Side {
    switch self {
    case .sources: participants(in: "p.role = 'source'", except: query.targets)
    case .targets:
      participants(
        in: """
          (p.role = 'target' OR p.role = 'source' AND NOT EXISTS (
            SELECT 1 FROM participant AS x WHERE x.event_id = j.value AND x.role = 'target'))
          """, except: query.sources)
    case .parties: participants(in: "p.role <> 'third'", except: query.involving)
    case .dates:
      Side(
        value: """
          CASE e.date_precision WHEN 'year' THEN substr(e.date_from, 1, 4)
            WHEN 'month' THEN substr(e.date_from, 1, 7) ELSE e.date_from END
          """, key: "NULL", join: event, order: "1 IS NULL, 1")
    case .places: Side(value: "e.place", key: "NULL", join: event)
    case .documents:
      Side(
        value: "coalesce(d.title, d.path)", key: "CAST(d.id AS TEXT)",
        join: """
          CROSS JOIN mention AS n ON n.event_id = j.value JOIN sentence AS t ON t.id = n.sentence_id
          JOIN document AS d ON d.id = t.document_id
          """)
    }
  }

  private func participants(in roles: String, except named: [ActorSelector]) -> Side {
    let others = named.map(\.condition)
    return Side(
      value: "coalesce(a.name, p.text)", key: "a.uid",
      join:
        "CROSS JOIN participant AS p ON p.event_id = j.value LEFT JOIN actor AS a ON a.id = p.actor_id",
      condition: EventQuery.Filter(
        sql: roles + others.map { " AND NOT coalesce(\($0.sql), FALSE)" }.joined(),
        values: others.flatMap(\.values)))
  }
}
