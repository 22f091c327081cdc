internal import EventModel

/// Words that name a date, and the days it covers.
struct DatePhrase: Hashable {
  /// The first day.
  let from: CalendarDay
  /// The last day.
  let to: CalendarDay
  /// How many words it takes.
  let count: Int
  /// Whether it is a date without "in" or "on" before it: "yesterday", "2024", "May 2021".
  var standsAlone = true
  /// Whether it is a month without its year.
  var isBare = false

  init(from: CalendarDay, to: CalendarDay, count: Int) {
    self.from = from
    self.to = to
    self.count = count
  }

  /// A span that has both ends; nil for another.
  init?(_ span: DateSpan?, count: Int) {
    guard let from = span?.from, let to = span?.to else { return nil }
    self.init(from: from, to: to, count: count)
  }

  /// The first day of this month in the year of another date, or the year before where it would be
  /// after it: the May of "between May and July 2024" is that of 2024.
  func year(of last: DatePhrase) -> CalendarDay {
    let year = last.to.year - (from.month > last.to.month ? 1 : 0)
    return CalendarDay(year: year, month: from.month, day: 1) ?? from
  }
}
