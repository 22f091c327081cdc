internal import SQLite

/// A condition on who takes part in an event, in the ways SQL can ask it.
struct ActorCondition: Hashable {
  /// On which side the actors must stand.
  enum Side: Hashable {
    /// On either.
    case either
    /// They act.
    case source
    /// They are acted on; in a reciprocal act, which has sources alone, every party is.
    case target

    /// The condition on `participant AS p`.
    var roles: String {
      switch self {
      case .either: "p.role IN ('source', 'target')"
      case .source: "p.role = 'source'"
      case .target:
        """
        (p.role = 'target' OR p.role = 'source' AND NOT EXISTS (
          SELECT 1 FROM participant AS x WHERE x.event_id = p.event_id AND x.role = 'target'))
        """
      }
    }
  }

  let selectors: [ActorSelector]
  let side: Side

  /// The condition on `actor AS a`.
  var actor: EventQuery.Filter { .any(selectors.map(\.condition)) }

  /// The actors' events, listed.
  var list: EventQuery.Filter {
    let actor = actor
    return EventQuery.Filter(
      sql: """
        e.id IN (SELECT p.event_id FROM actor AS a JOIN participant AS p ON p.actor_id = a.id
          WHERE \(actor.sql) AND \(side.roles))
        """, values: actor.values)
  }

  /// Whether one of the actors is among an event's participants.
  var probe: EventQuery.Filter {
    let actor = actor
    return EventQuery.Filter(
      sql: """
        EXISTS (SELECT 1 FROM participant AS p CROSS JOIN actor AS a ON a.id = p.actor_id
          WHERE p.event_id = e.id AND \(actor.sql) AND \(side.roles))
        """, values: actor.values)
  }

  /// Whether whole countries are meant, which the calendar tells.
  var isOfCountries: Bool { selectors.allSatisfy { $0.country != nil } }

  /// Whether one of the countries has the event of a row of `calendar AS c` on its page.
  var calendarProbe: EventQuery.Filter {
    let part =
      switch side {
      case .either: ""
      case .source: " AND k.acts"
      case .target: " AND k.is_acted_on"
      }
    let countries = selectors.compactMap(\.country)
    return EventQuery.Filter(
      sql: """
        EXISTS (SELECT 1 FROM calendar AS k WHERE k.party IN (\(countries.marks)) AND k.other = ''
          AND k.first_day = c.first_day AND k.event_id = c.event_id\(part))
        """, values: countries.map(Value.text))
  }
}

extension EventQuery {
  /// The conditions on who takes part.
  var actorConditions: [ActorCondition] {
    var conditions = involving.map { ActorCondition(selectors: [$0], side: .either) }
    if !sources.isEmpty { conditions.append(ActorCondition(selectors: sources, side: .source)) }
    if !targets.isEmpty { conditions.append(ActorCondition(selectors: targets, side: .target)) }
    return conditions
  }
}

extension ActorSelector {
  /// The country that is meant with everybody of it.
  fileprivate var country: String? { if case .country(let code) = self { code } else { nil } }
}
