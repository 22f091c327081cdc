import EventModel
import Testing

struct CalendarDayTests {
  @Test(arguments: ["2024-02-29", "0001-01-01", "9999-12-31", "2023-11-30"])
  func realDaysRoundTrip(text: String) {
    #expect(CalendarDay(iso8601: text)?.description == text)
  }

  @Test(arguments: [
    "2023-02-29", "2024-02-31", "1900-02-29", "2024-13-01", "2024-00-10", "0000-01-01",
    "2024-1-1", "24-01-01", "2024-01-01T00:00", "", "2024-01", "+024-01-01", "２０２４-01-01",
    "2024-01-01 ", "2024-01-01-", "-024-01-01", "2024--1-01",
  ])
  func whatIsNoDayIsRefused(text: String) {
    #expect(CalendarDay(iso8601: text) == nil)
  }

  @Test func daysAreOrderedByTime() throws {
    let days = try ["2024-02-01", "2023-12-31", "2024-01-31"].map {
      try #require(CalendarDay(iso8601: $0))
    }
    #expect(days.sorted().map(\.description) == ["2023-12-31", "2024-01-31", "2024-02-01"])
  }

  @Test(arguments: [
    (1900, 28), (2000, 29), (2023, 28), (2024, 29), (2100, 28), (2400, 29), (4, 29), (100, 28),
  ])
  func februaryIsLongInLeapYears(year: Int, days: Int) {
    #expect(CalendarDay.length(ofMonth: 2, year: year) == days)
  }

  /// Four centuries, after which the calendar repeats: 146,097 days
  /// (https://en.wikipedia.org/wiki/Gregorian_calendar#Mean_year).
  @Test func nextWalksEveryDayOfFourCenturiesInOrderAndPreviousWalksBack() throws {
    let first = try #require(CalendarDay(year: 1800, month: 1, day: 1))
    let end = try #require(CalendarDay(year: 2200, month: 1, day: 1))
    var day = first
    var count = 0
    while day < end {
      let next = try #require(day.next)
      guard day < next, next.previous == day, isOneStep(from: day, to: next) else {
        Issue.record("from \(day) to \(next)")
        return
      }
      day = next
      count += 1
    }
    #expect(day == end)
    #expect(count == 146_097)
  }

  @Test func thereIsNoDayBeyondTheCalendarsEnds() throws {
    #expect(try #require(CalendarDay(iso8601: "9999-12-31")).next == nil)
    #expect(try #require(CalendarDay(iso8601: "0001-01-01")).previous == nil)
  }

  private func isOneStep(from day: CalendarDay, to next: CalendarDay) -> Bool {
    if next.day == day.day + 1 { return next.month == day.month && next.year == day.year }
    guard next.day == 1, day.day == CalendarDay.length(ofMonth: day.month, year: day.year) else {
      return false
    }
    return next.month == day.month + 1 && next.year == day.year
      || next.month == 1 && day.month == 12 && next.year == day.year + 1
  }
}
