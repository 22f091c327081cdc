public import EventModel

/// Which events are asked for.
///
/// Every condition given must hold; one not given holds for all.
/// The flags of `events` and the words of `ask` make the same value.
public struct EventQuery: Hashable, Sendable {
  /// Who is meant by an actor in a question.
  public enum ActorSelector: Hashable, Sendable {
    /// A country with everybody of it: government, forces, officials, people.
    case country(String)
    /// One actor alone, by its uid.
    case actor(String)
  }

  /// Each must take part, in any role but third.
  public var involving: [ActorSelector]
  /// Must act.
  public var source: ActorSelector?
  /// Must be acted on.
  public var target: ActorSelector?
  /// The types allowed; empty for all.
  public var types: [EventType]
  /// The quad classes allowed; empty for all.
  public var quads: [QuadClass]
  /// The modalities allowed; empty for all.
  public var modalities: [Modality]
  /// The event must not be wholly before this day; undated events are left out.
  public var from: CalendarDay?
  /// The event must not be wholly after this day; undated events are left out.
  public var to: CalendarDay?
  /// The place's words, or the code of the country it lies in.
  public var place: String?
  /// The document that must tell it.
  public var document: Int64?
  /// At most so many events; nil for all.
  public var limit: Int?

  /// What is told as done, or done again and again: the modalities shown unless others are asked for.
  public static let factual: [Modality] = [.asserted, .habitual]

  /// A question about events; without conditions, every event told as done.
  public init(
    involving: [ActorSelector] = [], source: ActorSelector? = nil, target: ActorSelector? = nil,
    types: [EventType] = [], quads: [QuadClass] = [],
    modalities: [Modality] = EventQuery.factual, from: CalendarDay? = nil,
    to: CalendarDay? = nil, place: String? = nil, document: Int64? = nil, limit: Int? = nil
  ) {
    self.involving = involving
    self.source = source
    self.target = target
    self.types = types
    self.quads = quads
    self.modalities = modalities
    self.from = from
    self.to = to
    self.place = place
    self.document = document
    self.limit = limit
  }
}
