internal import EventModel
internal import SQLite

extension EventQuery {
  /// A condition in SQL with the values of its parameters, which stand as `?` in order.
  struct Filter {
    var sql: String
    var values: [Value]
  }

  /// The conditions on `event AS e`, joined by AND.
  ///
  /// Each begins at an index: an actor's events come from `participant_by_actor`, never from a scan.
  var filter: Filter {
    var parts: [Filter] = []
    for selector in involving { parts.append(takesPart(selector, in: ["source", "target"])) }
    if let source { parts.append(takesPart(source, in: ["source"])) }
    if let target { parts.append(received(target)) }
    parts += oneOf("e.type", types.map(\.rawValue))
    parts += oneOf("e.quad", quads.map(\.rawValue))
    parts += oneOf("e.modality", modalities.map(\.rawValue))
    if let from { parts.append(reaches(from, "e.date_to >= ?", open: "e.date_to", "e.date_from")) }
    if let to { parts.append(reaches(to, "e.date_from <= ?", open: "e.date_from", "e.date_to")) }
    if let place {
      parts.append(
        Filter(
          sql: "(e.place = ? COLLATE NOCASE OR e.place_country = ?)",
          values: [.text(place), .text(place)]))
    }
    if let document {
      parts.append(
        Filter(
          sql: """
            e.id IN (SELECT m.event_id FROM mention AS m
              JOIN sentence AS s ON s.id = m.sentence_id WHERE s.document_id = ?)
            """, values: [.integer(document)]))
    }
    guard !parts.isEmpty else { return Filter(sql: "TRUE", values: []) }
    return Filter(
      sql: parts.map(\.sql).joined(separator: "\n  AND "), values: parts.flatMap(\.values))
  }

  /// A condition on one end of the date; an end left open, the other being known, meets it too.
  private func reaches(
    _ day: CalendarDay, _ condition: String, open end: String, _ other: String
  ) -> Filter {
    Filter(
      sql: "(\(condition) OR \(end) IS NULL AND \(other) IS NOT NULL)",
      values: [.text(day.description)])
  }

  private func takesPart(_ selector: ActorSelector, in roles: [String]) -> Filter {
    let list = roles.map { "'\($0)'" }.joined(separator: ", ")
    let (condition, value) = condition(selector)
    return Filter(
      sql: """
        e.id IN (SELECT p.event_id FROM actor AS a JOIN participant AS p ON p.actor_id = a.id
          WHERE \(condition) AND p.role IN (\(list)))
        """, values: [value])
  }

  /// Whom an act is done to; in a reciprocal act, which has sources alone, every party.
  private func received(_ selector: ActorSelector) -> Filter {
    let (condition, value) = condition(selector)
    return Filter(
      sql: """
        e.id IN (SELECT p.event_id FROM actor AS a JOIN participant AS p ON p.actor_id = a.id
          WHERE \(condition) AND (p.role = 'target' OR p.role = 'source' AND NOT EXISTS (
            SELECT 1 FROM participant AS x WHERE x.event_id = p.event_id AND x.role = 'target')))
        """, values: [value])
  }

  private func condition(_ selector: ActorSelector) -> (String, Value) {
    switch selector {
    case .country(let code): ("a.country = ?", .text(code))
    case .actor(let uid): ("a.uid = ?", .text(uid))
    }
  }

  private func oneOf(_ column: String, _ values: [String]) -> [Filter] {
    guard !values.isEmpty else { return [] }
    let marks = values.map { _ in "?" }.joined(separator: ", ")
    return [Filter(sql: "\(column) IN (\(marks))", values: values.map(Value.text))]
  }
}
