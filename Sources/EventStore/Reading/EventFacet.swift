/// A side of events by which they are counted.
public enum EventFacet: Hashable, Sendable {
  /// Who acts, without those named as acted on.
  case sources
  /// Who is acted on, without those named as acting.
  case targets
  /// Who takes part, without those named.
  case parties
  /// When they were.
  case dates
  /// Where they were.
  case places
  /// Which documents tell them.
  case documents
}

/// How many events have one value of a facet.
public struct FacetRow: Hashable, Sendable {
  /// The value: a name, a date, a place, a title; nil for the events that have none.
  public let value: String?
  /// The actor's uid or the document's number; nil for what has neither.
  public let key: String?
  /// How many events.
  public let events: Int
}
