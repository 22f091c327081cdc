internal import EventModel
internal import SQLite

extension EventQuery {
  /// The conditions that a row of `calendar AS c` answers, without those on who takes part.
  var onCalendar: Filter {
    .all([
      acts.isEmpty ? nil : .any(acts.map { $0.condition(on: "c") }),
      quads.isEmpty
        ? nil
        : Filter(
          sql: "c.type IN (SELECT q.code FROM event_type AS q WHERE q.quad IN (\(quads.marks)))",
          values: quads.map { .text($0.rawValue) }),
      modalities.isEmpty ? nil : .oneOf(CalendarPage.modality, modalities.map(\.rawValue)),
      ratherWithin,
    ])
  }

  /// The conditions that take a look at `event AS e` or at what tells it; nil for none.
  ///
  /// - Parameters:
  ///   - answered: the conditions on who takes part that need not be asked.
  ///   - driver: the index from which the events are listed, and whose condition they meet.
  func besides(answered: [ActorCondition], driver: EventDriver.Kind? = nil) -> Filter? {
    let actors = actorConditions.filter { !answered.contains($0) && driver != .actor($0) }
    var parts = actors.map { $0.isOfCountries ? $0.calendarProbe : $0.probe }
    if !contexts.isEmpty { parts.append(contextProbe) }
    if let place, driver != .place(place) { parts.append(Self.condition(onPlace: place)) }
    if let document, driver != .document(document) { parts.append(Self.told(by: document)) }
    if !triggers.isEmpty { parts.append(triggerProbe) }
    if !words.isEmpty, driver != .words(words) { parts.append(Self.told(with: words)) }
    return parts.isEmpty ? nil : .all(parts)
  }

  /// An event known only to a month or a year is within the stretch if at least half of its days are.
  private var ratherWithin: Filter? {
    guard from != nil || to != nil else { return nil }
    let first = from == nil ? "c.first_day" : "max(c.first_day, ?)"
    let last = to == nil ? "c.last_day" : "min(c.last_day, ?)"
    return Filter(
      sql: """
        (c.last_day IS NULL OR c.precision = 'day' OR c.first_day = '' OR c.last_day = '9999-12-31'
          OR 2 * (julianday(\(last)) - julianday(\(first)) + 1)
            >= julianday(c.last_day) - julianday(c.first_day) + 1)
        """, values: [to, from].compactMap { $0.map { .text($0.description) } })
  }

  private var contextProbe: Filter {
    Filter(
      sql: """
        EXISTS (SELECT 1 FROM event_context AS x
          WHERE x.event_id = e.id AND x.context IN (\(contexts.marks)))
        """, values: contexts.map { .text($0.rawValue) })
  }
}
