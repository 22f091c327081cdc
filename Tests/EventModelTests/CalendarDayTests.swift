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
}
