internal import EventModel
internal import SQLite

extension RelationQuery {
  /// The conditions on `relation AS r` with its sides `s` and `o`, joined by AND.
  var told: EventQuery.Filter {
    var parts: [EventQuery.Filter] = []
    for selector in involving {
      let (subject, object) = (selector.condition(on: "s"), selector.condition(on: "o"))
      parts.append(
        .init(sql: "(\(subject.sql) OR \(object.sql))", values: subject.values + object.values))
    }
    parts += anyOf(subjects, on: "s") + anyOf(objects, on: "o")
    if !predicates.isEmpty {
      parts.append(.oneOf("r.predicate", predicates.map(\.rawValue)))
    }
    if !offices.isEmpty, !unspecific.isEmpty { parts.append(ofOffice) }
    if !modalities.isEmpty { parts.append(.oneOf("r.modality", modalities.map(\.rawValue))) }
    if !kinds.isEmpty { parts += others }
    parts += held(from: "r.valid_from", to: "r.valid_to")
    return .all(parts)
  }

  /// The conditions on `tenure AS t` of `office AS f`, whose holder is `s` and whose country is `o`.
  func held(in roles: [String]) -> EventQuery.Filter {
    var parts: [EventQuery.Filter] = []
    for selector in involving {
      let (subject, object) = (selector.holderCondition, selector.condition(on: "o"))
      parts.append(
        .init(sql: "(\(subject.sql) OR \(object.sql))", values: subject.values + object.values))
    }
    parts += anyOf(subjects, on: "s") + anyOf(objects, on: "o")
    if !roles.isEmpty {
      parts.append(Self.role(roles))
    }
    parts += held(from: "t.valid_from", to: "t.valid_to")
    return .all(parts)
  }

  /// That the office of a tie that does not say which is one of those asked for.
  private var ofOffice: EventQuery.Filter {
    let role = Self.role(offices)
    let titles = offices.map { "%\($0.replacing("_", with: " "))%" }
    let told = titles.map { _ in "n.text LIKE ?" }.joined(separator: " OR ")
    return .init(
      sql: """
        (r.predicate NOT IN (\(unspecific.map(\.rawValue).marks))
          OR EXISTS (SELECT 1 FROM tenure AS t JOIN office AS f ON f.id = t.office_id
            WHERE t.actor_id = r.subject_id AND \(role.sql))
          OR EXISTS (SELECT 1 FROM evidence AS x JOIN sentence AS n ON n.id = x.sentence_id
            WHERE x.relation_id = r.id AND (\(told))))
        """,
      values: unspecific.map { .text($0.rawValue) } + role.values + titles.map(Value.text))
  }

  private static func role(_ roles: [String]) -> EventQuery.Filter {
    .init(
      sql: "("
        + roles.map { _ in "'|' || f.role || '|' LIKE '%|' || ? || '|%'" }
        .joined(separator: " OR ") + ")",
      values: roles.map(Value.text))
  }

  /// The kinds allowed on the side that is not named, or on either where nobody is.
  private var others: [EventQuery.Filter] {
    let named = involving.map(\.description)
    return ["s", "o"].compactMap { side in
      if side == "s" && !subjects.isEmpty || side == "o" && !objects.isEmpty { return nil }
      let kind = EventQuery.Filter.oneOf("\(side).kind", kinds)
      guard !named.isEmpty else { return kind }
      let isNamed = involving.map { $0.condition(on: side) }
      return .init(
        sql: "(\(kind.sql)" + isNamed.map { " OR \($0.sql)" }.joined() + ")",
        values: kind.values + isNamed.flatMap(\.values))
    }
  }

  private func held(from first: String, to last: String) -> [EventQuery.Filter] {
    let reach = reach
    var parts: [EventQuery.Filter] = []
    if from != nil || to != nil {
      parts.append(.init(sql: "coalesce(\(first), \(last)) IS NOT NULL", values: []))
    }
    if let from = reach.from {
      parts.append(
        .init(sql: "(\(last) IS NULL OR \(last) > ?)", values: [.text(edge(from, last: true))]))
    }
    if let to = reach.to {
      parts.append(
        .init(sql: "(\(first) IS NULL OR \(first) < ?)", values: [.text(edge(to, last: false))]))
    }
    return parts
  }

  /// The day outside of which a tie must reach: its own day counts unless the stretch is of years.
  private func edge(_ day: CalendarDay, last: Bool) -> String {
    let isWhole = reach.from != from || reach.to != to
    let edge = isWhole ? day : last ? day.previous : day.next
    return (edge ?? day).description
  }

  private func anyOf(_ selectors: [ActorSelector], on alias: String) -> [EventQuery.Filter] {
    guard !selectors.isEmpty else { return [] }
    let filters = selectors.map { $0.condition(on: alias) }
    return [
      .init(
        sql: "(\(filters.map(\.sql).joined(separator: " OR ")))",
        values: filters.flatMap(\.values))
    ]
  }
}

extension ActorSelector {
  /// The condition on the holder of an office: a country's own ties are of its offices' side.
  fileprivate var holderCondition: EventQuery.Filter {
    switch self {
    case .country: .init(sql: "FALSE", values: [])
    case .actor, .part: condition(on: "s")
    }
  }
}
