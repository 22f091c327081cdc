internal import EventModel

extension DateSpan {
  /// Whether both can be the date of one act: one is unknown or lies within the other.
  func isCompatible(with other: DateSpan) -> Bool {
    precision == .unknown || other.precision == .unknown || contains(other) || other.contains(self)
  }

  /// Whether the other lies within this one; an open side holds everything.
  func contains(_ other: DateSpan) -> Bool {
    let startsBefore = from.map { start in other.from.map { start <= $0 } ?? false } ?? true
    let endsAfter = to.map { end in other.to.map { end >= $0 } ?? false } ?? true
    return startsBefore && endsAfter
  }

  /// The narrower of two compatible dates.
  func narrowed(by other: DateSpan) -> DateSpan {
    if precision == .unknown { return other }
    if other.precision == .unknown || other.contains(self) { return self }
    return other
  }
}
