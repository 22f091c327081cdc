internal import EventModel

/// Counting with days of the proleptic Gregorian calendar; every result outside the years 1 through
/// 9999 is nil.
extension CalendarDay {
  /// Days since 1 January of year 1, which is 0.
  var ordinal: Int {
    let years = year - 1
    var days = years * 365 + years / 4 - years / 100 + years / 400
    for month in 1..<month { days += Self.length(ofMonth: month, year: year) }
    return days + day - 1
  }

  /// The day of the week, 1 for Monday through 7 for Sunday.
  var weekday: Int { ordinal % 7 + 1 }

  /// The day that stands `ordinal` days after 1 January of year 1.
  init?(ordinal: Int) {
    guard (0..<3_652_059).contains(ordinal), var day = CalendarDay(year: 1, month: 1, day: 1) else {
      return nil
    }
    // A mean year is shorter than 366 days, so the guess is never past the year.
    var year = ordinal / 366 + 1
    while let next = CalendarDay(year: year + 1, month: 1, day: 1), next.ordinal <= ordinal {
      year += 1
    }
    guard let first = CalendarDay(year: year, month: 1, day: 1) else { return nil }
    day = first
    for month in 1...12 {
      guard let first = CalendarDay(year: year, month: month, day: 1), first.ordinal <= ordinal
      else { break }
      day = first
    }
    self.init(year: day.year, month: day.month, day: ordinal - day.ordinal + 1)
  }

  /// The day some days later, or earlier where `days` is negative.
  func adding(days: Int) -> CalendarDay? {
    let (sum, overflow) = ordinal.addingReportingOverflow(days)
    return overflow ? nil : CalendarDay(ordinal: sum)
  }

  /// The same day of a later or earlier month, or that month's last where it is shorter.
  func adding(months: Int) -> CalendarDay? {
    let (sum, overflow) = (year * 12 + month - 1).addingReportingOverflow(months)
    guard !overflow, sum >= 12 else { return nil }
    let (year, month) = (sum / 12, sum % 12 + 1)
    return CalendarDay(
      year: year, month: month, day: min(day, Self.length(ofMonth: month, year: year)))
  }
}
