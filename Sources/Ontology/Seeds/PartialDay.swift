internal import EventModel

/// A date as a table may know it: a day, a month or a year, with the days it may mean.
struct PartialDay {
  /// The first day it may mean.
  let first: CalendarDay
  /// The last day it may mean.
  let last: CalendarDay

  /// Reads `YYYY-MM-DD`, `YYYY-MM` or `YYYY`; nil for anything else, or a day that does not exist.
  init?(_ text: String) {
    switch text.utf8.count {
    case 10:
      guard let day = CalendarDay(iso8601: text) else { return nil }
      first = day
      last = day
    case 7:
      guard let day = CalendarDay(iso8601: text + "-01"),
        let last = CalendarDay(
          year: day.year, month: day.month,
          day: CalendarDay.length(ofMonth: day.month, year: day.year))
      else { return nil }
      first = day
      self.last = last
    case 4:
      guard let day = CalendarDay(iso8601: text + "-01-01"),
        let last = CalendarDay(year: day.year, month: 12, day: 31)
      else { return nil }
      first = day
      self.last = last
    default: return nil
    }
  }
}
