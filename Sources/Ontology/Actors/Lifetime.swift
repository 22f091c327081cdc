public import EventModel

/// The time in which a state, a body or a membership exists; an open side is not bounded.
public struct Lifetime: Hashable, Sendable {
  /// The first day; of a month or year known alone, its first.
  public let from: CalendarDay?
  /// The last day; of a month or year known alone, its last.
  public let to: CalendarDay?

  init(from: CalendarDay?, to: CalendarDay?) {
    self.from = from
    self.to = to
  }

  /// Reads the cells `from` and `to`.
  init(_ row: SeedTable.Row) throws(SeedError) {
    self.init(
      from: try row.partialDay(row.column("from"))?.first,
      to: try row.partialDay(row.column("to"))?.last)
  }

  /// Whether it exists on the day.
  public func covers(_ day: CalendarDay) -> Bool {
    if let from, day < from { return false }
    if let to, to < day { return false }
    return true
  }
}
