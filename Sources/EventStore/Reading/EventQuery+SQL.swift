internal import EventModel
internal import SQLite

extension EventQuery {
  /// A condition in SQL with the values of its parameters, which stand as `?` in order.
  struct Filter {
    var sql: String
    var values: [Value]

    /// Conditions of which one must hold; none for no conditions.
    static func any(_ filters: [Filter]) -> Filter {
      if filters.count == 1 { return filters[0] }
      return Filter(
        sql: filters.isEmpty ? "FALSE" : "(\(filters.map(\.sql).joined(separator: " OR ")))",
        values: filters.flatMap(\.values))
    }
  }

  /// The conditions on `event AS e`, joined by AND.
  ///
  /// Each begins at an index: an actor's events come from `participant_by_actor`, never from a scan.
  var filter: Filter { filter(listing: { _ in true }) }

  /// The conditions on `event AS e`, joined by AND.
  ///
  /// - Parameters:
  ///   - isListed: whether an actor's events are listed and looked up, or each event is
  ///     asked whether the actor takes part: the one is quick for few events, the other for many.
  ///   - answered: a condition that the tables answer already.
  func filter(
    listing isListed: (ActorCondition) -> Bool, without answered: ActorCondition? = nil
  ) -> Filter {
    let actors = actorConditions.filter { $0 != answered }
    var parts = actors.map { isListed($0) ? $0.list : $0.probe }
    parts += anyOf(acts.map(\.condition))
    parts += oneOf("e.quad", quads.map(\.rawValue))
    parts += oneOf("e.modality", modalities.map(\.rawValue))
    if let from { parts.append(reaches(from, "e.date_to >= ?", open: "e.date_to", "e.date_from")) }
    if let to { parts.append(reaches(to, "e.date_from <= ?", open: "e.date_from", "e.date_to")) }
    if from != nil || to != nil { parts.append(ratherWithin(from, to)) }
    if undated {
      parts.append(Filter(sql: "e.date_from IS NULL AND e.date_to IS NULL", values: []))
    }
    parts += told
    guard !parts.isEmpty else { return Filter(sql: "TRUE", values: []) }
    return Filter(
      sql: parts.map(\.sql).joined(separator: "\n  AND "), values: parts.flatMap(\.values))
  }

  /// The conditions on what the texts say besides: context, place, document, words.
  private var told: [Filter] {
    var parts: [Filter] = []
    if !contexts.isEmpty {
      parts.append(
        Filter(
          sql: """
            e.id IN (SELECT c.event_id FROM event_context AS c
              WHERE c.context IN (\(marks(contexts.count))))
            """, values: contexts.map { .text($0.rawValue) }))
    }
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
    if !triggers.isEmpty {
      let holds = triggers.map { _ in "instr(lower(m.trigger), ?) > 0" }
      parts.append(
        Filter(
          sql: """
            EXISTS (SELECT 1 FROM mention AS m
              WHERE m.event_id = e.id AND (\(holds.joined(separator: " OR "))))
            """, values: triggers.map { .text($0.lowercased()) }))
    }
    if !words.isEmpty {
      parts.append(
        Filter(
          sql: """
            e.id IN (SELECT m.event_id FROM sentence_fts AS f
              JOIN mention AS m ON m.sentence_id = f.rowid WHERE sentence_fts MATCH ?)
            """, values: [.text(words.map(\.fullTextBeginnings).joined(separator: " OR "))]))
    }
    return parts
  }

  /// A condition on one end of the date; an end left open, the other being known, meets it too.
  private func reaches(
    _ day: CalendarDay, _ condition: String, open end: String, _ other: String
  ) -> Filter {
    Filter(
      sql: "(\(condition) OR \(end) IS NULL AND \(other) IS NOT NULL)",
      values: [.text(day.description)])
  }

  /// An event known only to a month or a year is within the stretch if at least half of its days are.
  private func ratherWithin(_ from: CalendarDay?, _ to: CalendarDay?) -> Filter {
    let first = from == nil ? "e.date_from" : "max(e.date_from, ?)"
    let last = to == nil ? "e.date_to" : "min(e.date_to, ?)"
    return Filter(
      sql: """
        (e.date_precision = 'day' OR e.date_from IS NULL OR e.date_to IS NULL
          OR 2 * (julianday(\(last)) - julianday(\(first)) + 1)
            >= julianday(e.date_to) - julianday(e.date_from) + 1)
        """, values: [to, from].compactMap { $0.map { .text($0.description) } })
  }

  private func anyOf(_ filters: [Filter]) -> [Filter] {
    filters.isEmpty ? [] : [.any(filters)]
  }

  private func marks(_ count: Int) -> String {
    Array(repeating: "?", count: count).joined(separator: ", ")
  }

  private func oneOf(_ column: String, _ values: [String]) -> [Filter] {
    guard !values.isEmpty else { return [] }
    return [Filter(sql: "\(column) IN (\(marks(values.count)))", values: values.map(Value.text))]
  }
}

extension ActorSelector {
  /// The condition on `actor AS a`.
  var condition: EventQuery.Filter { condition(on: "a") }

  /// The condition on a row of `actor` that has this alias.
  func condition(on alias: String) -> EventQuery.Filter {
    switch self {
    case .country(let code): .init(sql: "\(alias).country = ?", values: [.text(code)])
    case .actor(let uid): .init(sql: "\(alias).uid = ?", values: [.text(uid)])
    // Codes are capital letters and digits, all of which stand before a tilde.
    case .part(let code):
      .init(sql: "\(alias).code BETWEEN ? AND ?", values: [.text(code), .text(code + "~")])
    }
  }
}

extension ActSelector {
  /// The condition on `event AS e`.
  var condition: EventQuery.Filter {
    switch self {
    case .type(let type): .init(sql: "e.type = ?", values: [.text(type.rawValue)])
    case .mode(let type, let mode):
      .init(
        sql: "(e.type = ? AND e.mode = ?)", values: [.text(type.rawValue), .text(mode.rawValue)])
    case .cameo(let code):
      .init(
        sql: "e.cameo BETWEEN ? AND ?", values: [.text(code.rawValue), .text(code.rawValue + "~")])
    }
  }
}

extension String {
  /// The beginnings of words, divided by blanks, that must all stand in a text.
  fileprivate var fullTextBeginnings: String {
    let words = split(separator: " ").map { String($0).fullTextString + "*" }
    return words.count > 1 ? "(\(words.joined(separator: " AND ")))" : words.first ?? fullTextString
  }

  /// The text as an FTS5 string, so that no sign in it is read as an operator.
  var fullTextString: String { "\"\(replacing("\"", with: "\"\""))\"" }
}
