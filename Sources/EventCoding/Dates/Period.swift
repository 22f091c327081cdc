internal import EventModel

/// A stretch of the calendar: a date before anybody has said what it rests on.
struct Period: Hashable {
  /// The first day; nil where the start is open.
  var from: CalendarDay?
  /// The last day, inclusive; nil where the end is open.
  var to: CalendarDay?
  /// How fine the two are.
  var precision: DateSpan.Precision

  /// One day.
  init(_ day: CalendarDay) { self.init(from: day, to: day, precision: .day) }

  /// A stretch whose days the caller has checked against each other.
  init(from: CalendarDay?, to: CalendarDay?, precision: DateSpan.Precision) {
    self.from = from
    self.to = to
    self.precision = precision
  }

  /// A day of the calendar; nil for one that does not exist.
  init?(year: Int, month: Int, day: Int) {
    guard let day = CalendarDay(year: year, month: month, day: day) else { return nil }
    self.init(day)
  }

  /// From the first day of one month through the last of another; nil outside the calendar.
  init?(year: Int, months: ClosedRange<Int>) {
    guard let first = CalendarDay(year: year, month: months.lowerBound, day: 1),
      let last = CalendarDay(
        year: year, month: months.upperBound,
        day: CalendarDay.length(ofMonth: months.upperBound, year: year))
    else { return nil }
    self.init(from: first, to: last, precision: .month)
  }

  /// Whole years; nil outside 1 through 9999.
  init?(years: ClosedRange<Int>) {
    guard let first = CalendarDay(year: years.lowerBound, month: 1, day: 1),
      let last = CalendarDay(year: years.upperBound, month: 12, day: 31)
    else { return nil }
    self.init(from: first, to: last, precision: .year)
  }

  /// The date, resting on the given words.
  func span(basis: String) -> DateSpan {
    DateSpan(from: from, to: to, precision: precision, basis: basis)
  }

  /// From the start of this through the end of the other, as fine as the coarser; nil where the
  /// other ends first.
  func through(_ other: Period) -> Period? {
    guard let from, let to = other.to, from <= to else { return nil }
    return Period(from: from, to: to, precision: precision.coarser(other.precision))
  }

  /// Whether the other lies within this one.
  func contains(_ other: Period) -> Bool {
    if let from {
      guard let start = other.from, from <= start else { return false }
    }
    if let to {
      guard let end = other.to, end <= to else { return false }
    }
    return true
  }

  /// Whether both ends are known.
  var isClosed: Bool { from != nil && to != nil }
}

extension DateSpan.Precision {
  private var rank: Int {
    switch self {
    case .day: 0
    case .month: 1
    case .year: 2
    case .unknown: 3
    }
  }

  /// The less fine of the two.
  func coarser(_ other: Self) -> Self { rank < other.rank ? other : self }
}

extension Period {
  /// From one month through another, the second in the next year where it is the earlier: winter.
  init?(year: Int, first: Int, last: Int) {
    if first <= last {
      self.init(year: year, months: first...last)
    } else if let start = Period(year: year, months: first...first),
      let end = Period(year: year + 1, months: last...last), let whole = start.through(end)
    {
      self = whole
    } else {
      return nil
    }
  }
}
