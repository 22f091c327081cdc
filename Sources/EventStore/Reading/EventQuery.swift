public import EventModel

/// Which events are asked for.
///
/// Every condition given must hold; one not given holds for all.
/// The flags of `events` and the words of `ask` make the same value.
public struct EventQuery: Hashable, Sendable {
  /// In what order events come; the undated are last in either.
  public enum Order: String, Hashable, Sendable, CaseIterable {
    /// The earliest first.
    case oldest
    /// The latest first.
    case newest
  }

  /// Each must take part, in any role but third.
  public var involving: [ActorSelector]
  /// One of these must act; empty for all.
  public var sources: [ActorSelector]
  /// One of these must be acted on; empty for all.
  public var targets: [ActorSelector]
  /// The acts allowed; empty for all.
  public var acts: [ActSelector]
  /// The quad classes allowed; empty for all.
  public var quads: [QuadClass]
  /// The contexts of which one must be told; empty for all.
  public var contexts: [EventContext]
  /// The modalities allowed; empty for all.
  public var modalities: [Modality]
  /// The event must not be wholly before this day.
  ///
  /// Undated events are left out wherever a day is given, and so are those known only to a month or a
  /// year of which the stretch covers less than half: they were more likely outside than within.
  public var from: CalendarDay?
  /// The event must not be wholly after this day.
  public var to: CalendarDay?
  /// Whether only events without a date are asked for; then no day may be given.
  public var undated: Bool
  /// The place's words, or the code of the country it lies in.
  public var place: String?
  /// The document that must tell it.
  public var document: Int64?
  /// Letters of which some must stand in a trigger of it; empty for all.
  public var triggers: [String]
  /// Beginnings of words of which one must stand in a sentence that tells it, or all of one that has
  /// blanks; empty for all.
  public var words: [String]
  /// The order.
  public var order: Order
  /// At most so many events; nil for all.
  public var limit: Int?

  /// What is told as done, or done again and again: the modalities shown unless others are asked for.
  public static let factual: [Modality] = [.asserted, .habitual]

  /// A question about events; without conditions, every event told as done.
  public init(
    involving: [ActorSelector] = [], sources: [ActorSelector] = [],
    targets: [ActorSelector] = [], acts: [ActSelector] = [], quads: [QuadClass] = [],
    contexts: [EventContext] = [], modalities: [Modality] = EventQuery.factual,
    from: CalendarDay? = nil, to: CalendarDay? = nil, undated: Bool = false, place: String? = nil,
    document: Int64? = nil, triggers: [String] = [], words: [String] = [], order: Order = .oldest,
    limit: Int? = nil
  ) {
    self.involving = involving
    self.sources = sources
    self.targets = targets
    self.acts = acts
    self.quads = quads
    self.contexts = contexts
    self.modalities = modalities
    self.from = from
    self.to = to
    self.undated = undated
    self.place = place
    self.document = document
    self.triggers = triggers
    self.words = words
    self.order = order
    self.limit = limit
  }
}
