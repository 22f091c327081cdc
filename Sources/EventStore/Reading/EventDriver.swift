internal import EventModel
internal import SQLite

/// A condition from whose index the events of a query are listed, the others being asked of each.
struct EventDriver {
  /// The condition.
  enum Kind: Hashable {
    /// An actor's tellings.
    case actor(ActorCondition)
    /// The events of a place.
    case place(String)
    /// The events of CAMEO codes.
    case acts([ActSelector])
    /// The events a document tells.
    case document(Int64)
    /// The events told by sentences with words.
    case words([String])

    /// Whether its events are all of one party: then their share of the party's pages is known.
    var isOfPage: Bool { if case .actor = self { true } else { false } }
  }

  let kind: Kind
  /// How many rows of its index fit, counted up to a bound.
  let rows: Int

  /// The tables, of which the last is `event AS e`.
  var tables: String {
    let bare = Self.bare(kind).tables
    return switch kind {
    case .actor: "\(bare) CROSS JOIN event AS e ON e.id = p.event_id"
    case .place, .acts: bare
    case .document, .words:
      """
      \(bare) CROSS JOIN mention AS m ON m.sentence_id = s.rowid
        CROSS JOIN event AS e ON e.id = m.event_id
      """
    }
  }

  /// The condition that the index answers.
  var filter: EventQuery.Filter {
    let filter = Self.bare(kind).filter
    guard case .actor(let condition) = kind else { return filter }
    return .init(sql: "\(filter.sql) AND \(condition.side.roles)", values: filter.values)
  }

  /// The rows of the index, to count them.
  static func bare(_ kind: Kind) -> (tables: String, filter: EventQuery.Filter) {
    switch kind {
    case .actor(let condition):
      ("actor AS a CROSS JOIN participant AS p ON p.actor_id = a.id", condition.actor)
    case .place(let place): ("event AS e", EventQuery.condition(onPlace: place))
    case .acts(let acts): ("event AS e", .any(acts.map { $0.condition(on: "e") }))
    case .document(let document):
      ("sentence AS s", .init(sql: "s.document_id = ?", values: [.integer(document)]))
    case .words(let words):
      ("sentence_fts AS s", .init(sql: "sentence_fts MATCH ?", values: [words.fullTextQuery]))
    }
  }
}

extension EventQuery {
  /// The conditions that an index answers and the calendar does not.
  var drivers: [EventDriver.Kind] {
    var drivers = actorConditions.filter { !$0.isOfCountries }.map { EventDriver.Kind.actor($0) }
    if let place { drivers.append(.place(place)) }
    let areCodes = acts.allSatisfy { if case .cameo = $0 { true } else { false } }
    // On the page of a party its acts are found sooner than in an index of everybody's.
    if !acts.isEmpty, areCodes, actorConditions.isEmpty { drivers.append(.acts(acts)) }
    if let document { drivers.append(.document(document)) }
    if !words.isEmpty { drivers.append(.words(words)) }
    return drivers
  }

  /// A guess at the share of events that the conditions leave which no driver answers.
  ///
  /// Types, modes and classes are taken to be as frequent as each other; what is not told as done, to
  /// be one in twenty. Only the choice between two ways hangs on it, never an answer.
  var guessedShare: Double {
    var share = 1.0
    if !acts.isEmpty, !drivers.contains(.acts(acts)) {
      share *= min(1, acts.map { if case .type = $0 { 1 / 16 } else { 1 / 64 } }.reduce(0, +))
    }
    if !quads.isEmpty { share *= Double(quads.count) / 4 }
    if !modalities.isEmpty, !modalities.contains(.asserted) { share /= 20 }
    if !contexts.isEmpty || !triggers.isEmpty { share /= 10 }
    return share
  }
}
