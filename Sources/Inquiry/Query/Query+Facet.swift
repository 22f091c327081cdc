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

  /// What a row of the side is called: `party` of `parties`.
  public var singular: String {
    rawValue.hasSuffix("ies") ? "\(rawValue.dropLast(3))y" : String(rawValue.dropLast())
  }
}
