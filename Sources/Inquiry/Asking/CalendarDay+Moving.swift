internal import EventModel

extension CalendarDay {
  /// The day so many days later, or earlier for a negative number; nil outside the calendar.
  ///
  /// By way of the day's number since 1 March of year 0, whose months repeat every 400 years:
  /// https://howardhinnant.github.io/date_algorithms.html#days_from_civil
  func moved(byDays days: Int) -> CalendarDay? {
    let shifted = number + days
    guard shifted >= 0 else { return nil }
    let era = shifted / 146_097
    let dayOfEra = shifted % 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let month = (5 * dayOfYear + 2) / 153
    return CalendarDay(
      year: yearOfEra + era * 400 + (month >= 10 ? 1 : 0),
      month: month < 10 ? month + 3 : month - 9,
      day: dayOfYear - (153 * month + 2) / 5 + 1)
  }

  /// The same day of another month, or its last day where that month is shorter.
  func moved(byMonths months: Int) -> CalendarDay? {
    let count = year * 12 + month - 1 + months
    guard count >= 12 else { return nil }
    let (year, month) = (count / 12, count % 12 + 1)
    return CalendarDay(
      year: year, month: month, day: min(day, Self.length(ofMonth: month, year: year)))
  }

  /// 0 for Monday through 6 for Sunday.
  var weekday: Int { (number + 2) % 7 }

  /// Days since 1 March of year 0, a Wednesday.
  private var number: Int {
    let year = month <= 2 ? year - 1 : year
    let monthFromMarch = (month + 9) % 12
    let dayOfYear = (153 * monthFromMarch + 2) / 5 + day - 1
    let yearOfEra = year % 400
    return year / 400 * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
  }
}
