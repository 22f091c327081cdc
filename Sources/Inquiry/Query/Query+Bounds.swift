internal import EventModel
internal import EventStore

extension Query {
  /// The modalities that may be shown; empty for all.
  var modalities: [Modality] {
    get { self[\.modalities, \.modalities] }
    set { self[\.modalities, \.modalities] = newValue }
  }

  /// At most so many rows; nil for all.
  public var limit: Int? {
    get { self[\.limit, \.limit] }
    set { self[\.limit, \.limit] = newValue }
  }

  /// Everybody it names.
  var actors: [ActorSelector] {
    switch self {
    case .events(let query, _), .timeline(let query, _):
      query.involving + query.sources + query.targets
    case .relations(let query): query.involving + query.subjects + query.objects
    }
  }

  /// A bound that queries of events and of ties both have.
  private subscript<Bound>(
    events: WritableKeyPath<EventQuery, Bound>, ties: WritableKeyPath<RelationQuery, Bound>
  ) -> Bound {
    get {
      switch self {
      case .events(let query, _), .timeline(let query, _): query[keyPath: events]
      case .relations(let query): query[keyPath: ties]
      }
    }
    set {
      switch self {
      case .events(var query, let focus):
        query[keyPath: events] = newValue
        self = .events(query, show: focus)
      case .timeline(var query, let period):
        query[keyPath: events] = newValue
        self = .timeline(query, by: period)
      case .relations(var query):
        query[keyPath: ties] = newValue
        self = .relations(query)
      }
    }
  }
}
