internal import EventModel
internal import Ontology

/// Giving a date without a year its year.
extension TimeMeaning {
  /// The date in a year; nil where it is no date without a year, or does not exist in that one.
  private func period(inYear year: Int) -> Period? {
    switch self {
    case .months(let first, let last): Period(year: year, first: first, last: last)
    case .days(let month, let first, let last):
      Period(year: year, month: month, day: first).flatMap { start in
        Period(year: year, month: month, day: last).flatMap(start.through)
      }
    case .part(let part, let whole): whole.period(inYear: year)?.part(part)
    default: nil
    }
  }

  /// The latest that begins no later than the day, or, for what is to come, the first that ends no
  /// sooner.
  func nearest(to day: CalendarDay, _ tense: ClauseTense) -> Period? {
    if case .weekday(let weekday, nil) = self {
      let back = (day.weekday - weekday + 7) % 7
      return day.adding(days: tense == .past ? -back : (7 - back) % 7).map { Period($0) }
    }
    // Eight years apart stand two leap years about a century's end: 1896 and 1904.
    switch tense {
    case .past:
      return (0...8).lazy.compactMap { period(inYear: day.year - $0) }
        .first { $0.from.map { $0 <= day } ?? false }
    case .future:
      return (-1...8).lazy.compactMap { period(inYear: day.year + $0) }
        .first { $0.to.map { day <= $0 } ?? false }
    }
  }

  /// The date in the year of another, or in the next where a story goes on from autumn to spring.
  func near(_ other: Period) -> Period? {
    guard let from = other.from, let same = period(inYear: from.year) else { return nil }
    if other.precision != .year, from.month >= 10, let first = same.from, first.month <= 3 {
      return period(inYear: from.year + 1)
    }
    return same
  }
}

extension CalendarDay {
  /// The day some units later, or earlier where the count is negative.
  func moved(_ unit: TimeUnit, by count: Int) -> CalendarDay? {
    switch unit {
    case .days(let days): adding(days: days * count)
    case .months(let months): adding(months: months * count)
    case .years(let years): adding(months: 12 * years * count)
    }
  }
}

extension TimeUnit {
  /// How fine a date counted in it is.
  var precision: DateSpan.Precision {
    switch self {
    case .days: .day
    case .months: .month
    case .years: .year
    }
  }

  /// The unit it is a multiple of, but for weeks, which stand for themselves.
  var single: TimeUnit {
    switch self {
    case .days(let count): .days(count % 7 == 0 ? 7 : 1)
    case .months: .months(1)
    case .years: .years(1)
    }
  }
}
