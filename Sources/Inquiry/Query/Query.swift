public import EventStore

/// What is asked of the database: the words of a question and the flags of a command make one value.
public enum Query: Hashable, Sendable {
  /// What of the events is wanted.
  public enum Focus: String, Hashable, Sendable, CaseIterable {
    /// The events themselves.
    case events
    /// Who acts in them.
    case sources
    /// Who is acted on in them.
    case targets
    /// Who takes part in them besides those named.
    case parties
    /// When they were.
    case dates
    /// Where they were.
    case places
    /// Which documents tell them.
    case documents
    /// How many there are.
    case count
  }

  /// Acts, each with its sentence.
  case events(EventQuery, show: Focus)
  /// Acts counted over time.
  case timeline(EventQuery, by: EventReader.Period)
  /// Lasting ties, from the texts and from the base.
  case relations(RelationQuery)
}
