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

    /// Conditions that must all hold; those that are nil do.
    static func all(_ filters: [Filter?]) -> Filter {
      let filters = filters.compactMap(\.self).filter { $0.sql != "TRUE" }
      guard !filters.isEmpty else { return Filter(sql: "TRUE", values: []) }
      return Filter(
        sql: filters.map(\.sql).joined(separator: "\n  AND "), values: filters.flatMap(\.values))
    }

    /// The condition that a column has one of the values.
    static func oneOf(_ column: String, _ values: [String]) -> Filter {
      Filter(sql: "\(column) IN (\(values.marks))", values: values.map(Value.text))
    }
  }

  /// The conditions on `event AS e`, joined by AND: the query as a person would write it by hand.
  ///
  /// Each begins at an index: an actor's events come from `participant_by_actor`, never from a scan.
  var filter: Filter {
    .all(
      actorConditions.map(\.list) + [
        acts.isEmpty ? nil : .any(acts.map { $0.condition(on: "e") }),
        quads.isEmpty ? nil : .oneOf("e.quad", quads.map(\.rawValue)),
        modalities.isEmpty ? nil : .oneOf("e.modality", modalities.map(\.rawValue)),
        from.map { reaches($0, "e.date_to >= ?", open: "e.date_to", "e.date_from") },
        to.map { reaches($0, "e.date_from <= ?", open: "e.date_from", "e.date_to") },
        from != nil || to != nil ? ratherWithin(from, to) : nil,
        undated ? Filter(sql: "e.date_from IS NULL AND e.date_to IS NULL", values: []) : nil,
      ] + told)
  }

  /// The conditions on what the texts say besides: context, place, document, words.
  private var told: [Filter?] {
    [
      contexts.isEmpty
        ? nil
        : Filter(
          sql: """
            e.id IN (SELECT c.event_id FROM event_context AS c
              WHERE c.context IN (\(contexts.marks)))
            """, values: contexts.map { .text($0.rawValue) }),
      place.map(Self.condition(onPlace:)), document.map(Self.told(by:)),
      triggers.isEmpty ? nil : triggerProbe,
      words.isEmpty
        ? nil
        : Filter(
          sql: """
            e.id IN (SELECT m.event_id FROM sentence_fts AS f
              JOIN mention AS m ON m.sentence_id = f.rowid WHERE sentence_fts MATCH ?)
            """, values: [words.fullTextQuery]),
    ]
  }

  /// The events of a place, by its words or its country.
  static func condition(onPlace place: String) -> Filter {
    Filter(
      sql: "(e.place = ? COLLATE NOCASE OR e.place_country = ?)",
      values: [.text(place), .text(place)])
  }

  /// The events that a document tells.
  static func told(by document: Int64) -> Filter {
    Filter(
      sql: """
        e.id IN (SELECT m.event_id FROM mention AS m
          JOIN sentence AS s ON s.id = m.sentence_id WHERE s.document_id = ?)
        """, values: [.integer(document)])
  }

  /// Whether a sentence that tells the event has one of the words.
  static func told(with words: [String]) -> Filter {
    Filter(
      sql: """
        EXISTS (SELECT 1 FROM mention AS m WHERE m.event_id = e.id AND m.sentence_id IN (
          SELECT f.rowid FROM sentence_fts AS f WHERE sentence_fts MATCH ?))
        """, values: [words.fullTextQuery])
  }

  /// Whether a trigger of the event has one of the letters.
  var triggerProbe: Filter {
    let holds = triggers.map { _ in "instr(lower(m.trigger), ?) > 0" }
    return Filter(
      sql: """
        EXISTS (SELECT 1 FROM mention AS m
          WHERE m.event_id = e.id AND (\(holds.joined(separator: " OR "))))
        """, values: triggers.map { .text($0.lowercased()) })
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
  /// The condition on a row of `event` or of `calendar` that has this alias.
  func condition(on alias: String) -> EventQuery.Filter {
    switch self {
    case .type(let type): .init(sql: "\(alias).type = ?", values: [.text(type.rawValue)])
    case .mode(let type, let mode):
      .init(
        sql: "(\(alias).type = ? AND \(alias).mode = ?)",
        values: [.text(type.rawValue), .text(mode.rawValue)])
    case .cameo(let code):
      .init(
        sql: "\(alias).cameo BETWEEN ? AND ?",
        values: [.text(code.rawValue), .text(code.rawValue + "~")])
    }
  }
}

extension Collection {
  /// A parameter for each element.
  var marks: String { map { _ in "?" }.joined(separator: ", ") }
}

extension [String] {
  /// The beginnings of words of which one must stand in a text, as FTS5 takes them.
  var fullTextQuery: Value {
    .text(map(\.fullTextBeginnings).joined(separator: " OR "))
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
