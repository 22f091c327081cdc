public import EventModel

/// Which lasting ties are asked for.
///
/// Every condition given must hold; one not given holds for all.
public struct RelationQuery: Hashable, Sendable {
  /// Each must stand in the tie, on either side.
  public var involving: [ActorSelector]
  /// One of these must be the subject; empty for all.
  public var subjects: [ActorSelector]
  /// One of these must be the object; empty for all.
  public var objects: [ActorSelector]
  /// The kinds of tie allowed; empty for all.
  public var predicates: [Predicate]
  /// The roles of offices of which the tie must be about one: `head_of_state`; empty for any tie.
  public var offices: [String]
  /// The kinds of tie that leave open which office is held: of these only ties of somebody who held
  /// one of `offices`, or told in a sentence that names one.
  public var unspecific: [Predicate]
  /// What those on the sides not named may be: `person`, `country`; empty for anybody.
  public var kinds: [String]
  /// The modalities allowed; empty for all.
  public var modalities: [Modality]
  /// The tie must not have ended before this day; undated ties are left out.
  public var from: CalendarDay?
  /// The tie must not begin after this day; undated ties are left out.
  public var to: CalendarDay?
  /// At most so many ties; nil for all.
  public var limit: Int?

  /// A question about ties; without conditions, every tie told as so.
  public init(
    involving: [ActorSelector] = [], subjects: [ActorSelector] = [],
    objects: [ActorSelector] = [], predicates: [Predicate] = [], offices: [String] = [],
    unspecific: [Predicate] = [], kinds: [String] = [],
    modalities: [Modality] = EventQuery.factual, from: CalendarDay? = nil,
    to: CalendarDay? = nil, limit: Int? = nil
  ) {
    self.involving = involving
    self.subjects = subjects
    self.objects = objects
    self.predicates = predicates
    self.offices = offices
    self.unspecific = unspecific
    self.kinds = kinds
    self.modalities = modalities
    self.from = from
    self.to = to
    self.limit = limit
  }

  /// The stretch a tie must reach into, as two days.
  ///
  /// From one year to another means held within them, so that who left in the first year or came in
  /// the last is not meant: of each the middle counts.
  var reach: (from: CalendarDay?, to: CalendarDay?) {
    guard let from, let to, from.year < to.year, from.isFirstOfYear, to.isLastOfYear else {
      return (from, to)
    }
    return (
      CalendarDay(year: from.year, month: 12, day: 31), CalendarDay(year: to.year, month: 1, day: 1)
    )
  }
}

extension CalendarDay {
  fileprivate var isFirstOfYear: Bool { month == 1 && day == 1 }

  fileprivate var isLastOfYear: Bool { month == 12 && day == 31 }
}
