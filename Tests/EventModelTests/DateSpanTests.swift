import EventModel
import Testing

struct DateSpanTests {
  @Test(arguments: [
    (2, 2024, "2024-02-01", "2024-02-29"), (2, 2023, "2023-02-01", "2023-02-28"),
    (12, 1999, "1999-12-01", "1999-12-31"), (4, 1, "0001-04-01", "0001-04-30"),
  ])
  func aMonthGoesFromItsFirstDayToItsLast(month: Int, year: Int, first: String, last: String) throws
  {
    let span = try #require(DateSpan.month(month, year: year, basis: "in words"))
    #expect(span.from?.description == first)
    #expect(span.to?.description == last)
    #expect(span.precision == .month)
    #expect(span.basis == "in words")
  }

  @Test func aYearGoesFromJanuaryToDecember() throws {
    let span = try #require(DateSpan.year(2024, basis: nil))
    #expect(span.from?.description == "2024-01-01")
    #expect(span.to?.description == "2024-12-31")
    #expect(span.precision == .year)
  }

  @Test(arguments: [0, 13, -1]) func aMonthThatDoesNotExistIsNone(month: Int) {
    #expect(DateSpan.month(month, year: 2024, basis: nil) == nil)
  }

  @Test(arguments: [0, 10_000, -5]) func aYearOutsideTheCalendarIsNone(year: Int) {
    #expect(DateSpan.year(year, basis: nil) == nil)
    #expect(DateSpan.month(1, year: year, basis: nil) == nil)
  }

  @Test func theUnknownHasNeitherDayNorBasis() {
    let unknown = DateSpan.unknown
    #expect(unknown.from == nil)
    #expect(unknown.to == nil)
    #expect(unknown.precision == .unknown)
    #expect(unknown.basis == nil)
  }
}
