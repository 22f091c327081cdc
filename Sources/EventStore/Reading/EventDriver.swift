internal import EventModel
internal import SQLite

/// A condition from whose index the events of a query are listed, the others being asked of each.
struct EventDriver {
  /// The condition.
  enum Kind {
    /// An actor's tellings.
    case actor(ActorCondition)
    /// The events of a place.
    case place(String)
    /// The events of CAMEO codes.
    case acts([ActSelector])
  }

  let kind: Kind
  /// How many rows of its index fit, counted up to a bound.
  let rows: Int

  /// The tables, of which the last is `event AS e`.
  var tables: String {
    switch kind {
    case .actor:
      """
      actor AS a CROSS JOIN participant AS p ON p.actor_id = a.id
        CROSS JOIN event AS e ON e.id = p.event_id
      """
    case .place, .acts: "event AS e"
    }
  }

  /// The condition on who takes part that the tables answer; nil where they answer another.
  var condition: ActorCondition? {
    if case .actor(let condition) = kind { condition } else { nil }
  }

  /// The condition that the index answers.
  var filter: EventQuery.Filter { Self.filter(kind) }

  static func filter(_ kind: Kind) -> EventQuery.Filter {
    switch kind {
    case .actor(let condition):
      let actor = condition.actor
      return .init(sql: "\(actor.sql) AND \(condition.side.roles)", values: actor.values)
    case .place(let place):
      return .init(
        sql: "(e.place = ? COLLATE NOCASE OR e.place_country = ?)",
        values: [.text(place), .text(place)])
    case .acts(let acts): return .any(acts.map(\.condition))
    }
  }

  /// The rows without the events, to count them.
  static func bare(_ kind: Kind) -> (tables: String, filter: EventQuery.Filter) {
    switch kind {
    case .actor(let condition):
      ("actor AS a CROSS JOIN participant AS p ON p.actor_id = a.id", condition.actor)
    case .place, .acts: ("event AS e", filter(kind))
    }
  }
}

extension EventQuery {
  /// The conditions that an index answers.
  var drivers: [EventDriver.Kind] {
    var drivers = actorConditions.map { EventDriver.Kind.actor($0) }
    if let place { drivers.append(.place(place)) }
    let areCodes = acts.allSatisfy { if case .cameo = $0 { true } else { false } }
    if !acts.isEmpty, areCodes { drivers.append(.acts(acts)) }
    return drivers
  }

  /// A guess at the share of events that the conditions leave which no driver answers.
  ///
  /// Types, modes and classes are taken to be as frequent as each other; what is not told as done, to
  /// be one in twenty. Only the choice between two ways hangs on it, never an answer.
  var guessedShare: Double {
    var share = 1.0
    if !acts.isEmpty {
      share *= min(1, acts.map { if case .type = $0 { 1 / 16 } else { 1 / 64 } }.reduce(0, +))
    }
    if !quads.isEmpty { share *= Double(quads.count) / 4 }
    if !modalities.isEmpty, !modalities.contains(.asserted) { share /= 20 }
    if !contexts.isEmpty || !triggers.isEmpty { share /= 10 }
    return share
  }
}
