internal import EventModel
internal import Ontology

extension Period {
  /// A part of the stretch: "early 2024" is its first half, "mid-March" its middle half, each as
  /// fine as the whole.
  ///
  /// Writers are not exact here; half is what the words are held to at most.
  func part(_ part: PartOfPeriod) -> Period {
    guard let from, let to else { return self }
    let days = to.ordinal - from.ordinal + 1
    let cut: Period? =
      switch part {
      case .start: piece(0, days / 2)
      case .middle: piece(days / 4, days - days / 4)
      case .end: piece(days / 2, days)
      }
    return cut ?? self
  }

  /// One of the equal parts of a year, half-year or decade: "the first half of 2023".
  ///
  /// - Returns: nil where the stretch is too short, or has no such part.
  func division(_ number: Int, of count: Int) -> Period? {
    guard let from, let to, (1...count).contains(number) else { return nil }
    let months = (to.year - from.year) * 12 + to.month - from.month + 1
    guard precision != .day, months % count == 0,
      let first = from.adding(months: months / count * (number - 1)),
      let last = from.adding(months: months / count * number)?.previous
    else { return nil }
    return Period(from: first, to: last, precision: .month)
  }

  /// From day `start` of the stretch to before day `end`, each counted from 0.
  private func piece(_ start: Int, _ end: Int) -> Period? {
    guard let from, start < end, let first = from.adding(days: start),
      let last = from.adding(days: end - 1)
    else { return nil }
    return Period(from: first, to: last, precision: precision)
  }
}

extension CalendarDay {
  /// The whole day, week from Monday, month, quarter, year, decade or century that the day is in,
  /// moved by `shift` of them.
  func period(_ unit: TimeUnit, shiftedBy shift: Int) -> Period? {
    switch unit {
    case .days(let count):
      guard count % 7 == 0 else { return adding(days: count * shift).map { Period($0) } }
      guard let monday = adding(days: 1 - weekday + count * shift),
        let sunday = monday.adding(days: count - 1)
      else { return nil }
      return Period(from: monday, to: sunday, precision: .day)
    case .months(let count):
      let first = (month - 1) / count * count
      guard
        let start = CalendarDay(year: year, month: first + 1, day: 1)?
          .adding(months: count * shift)
      else { return nil }
      return Period(year: start.year, months: start.month...start.month + count - 1)
    case .years(let count):
      let first = year / count * count + count * shift
      return Period(years: first...first + count - 1)
    }
  }
}
