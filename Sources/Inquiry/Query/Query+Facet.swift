public import EventStore

extension Query.Focus {
  /// The side of the events that is wanted; nil where the events themselves or their number are.
  public var facet: EventFacet? {
    switch self {
    case .events, .count: nil
    case .sources: .sources
    case .targets: .targets
    case .parties: .parties
    case .dates: .dates
    case .places: .places
    case .documents: .documents
    }
  }
}
