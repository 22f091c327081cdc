internal import EventModel

/// The types that decide who takes part.
extension EventType {
  /// Forces are gathered or moved.
  static let mobilize = EventType("MOBILIZE")
  /// What is material and hostile is threatened.
  static let threaten = EventType("THREATEN")
  /// A meeting, a call, a visit.
  static let consult = EventType("CONSULT")
  /// What is diplomatic and friendly is done or said.
  static let support = EventType("SUPPORT")
  /// Money, goods, forces or other help is given.
  static let aid = EventType("AID")
}
