import EventModel
import Ingestion
import Testing

struct PublicationDateTests {
  @Test(arguments: [
    "2024-03-03", "2024-03-03T10:00:00Z", "2024-03-03T23:59:59.123+05:30", "2024-03-03 10:00",
    "2024/03/03", "2024/3/3", "2024.03.03", "20240303", "20240303T100000Z", "3 March 2024",
    "3rd of March 2024", "03-Mar-2024", "March 3, 2024", "Mar. 3rd, 2024", "MARCH 3 2024",
    "Sunday, 3 March 2024", "Sun, 03 Mar 2024 10:00:00 +0000", "March 3, 2024 at 10:00 AM EST",
    "March 3, 2024 10 am", "03/03/2024", " 2024-03-03\n", "2024-03-03Z", "3 March 2024 | 10:30",
  ])
  func aDayIsReadHoweverItIsWritten(text: String) throws {
    let day = try #require(CalendarDay(year: 2024, month: 3, day: 3))
    #expect(try PublicationDate.parse(text) == .day(day, basis: "metadata"))
  }

  @Test(arguments: [("13/04/2024", 4, 13), ("04/13/2024", 4, 13), ("25.12.2024", 12, 25)])
  func numbersWithOneReadingAreRead(text: String, month: Int, day: Int) throws {
    let expected = try #require(CalendarDay(year: 2024, month: month, day: day))
    #expect(try PublicationDate.parse(text) == .day(expected, basis: "metadata"))
  }

  @Test(arguments: ["2024-03", "2024/03", "March 2024", "Mar 2024"])
  func aMonthStaysAMonth(text: String) throws {
    #expect(try PublicationDate.parse(text) == .month(3, year: 2024, basis: "metadata"))
  }

  @Test func aYearStaysAYear() throws {
    #expect(try PublicationDate.parse("2024") == .year(2024, basis: "metadata"))
  }

  @Test(arguments: [
    "2024-02-31", "31 February 2024", "February 30, 2024", "2023-02-29", "2024-13-01", "20241301",
    "2024-13", "32/13/2024", "0000", "00/00/2024",
  ])
  func aDateThatDoesNotExistIsRefused(text: String) {
    #expect(throws: PublicationDateError.noSuchDay) { try PublicationDate.parse(text) }
  }

  @Test(arguments: ["03/04/2024", "3.4.2024", "01-02-2024"])
  func dayAndMonthInDoubtAreNotGuessed(text: String) {
    #expect(throws: PublicationDateError.ambiguous) { try PublicationDate.parse(text) }
  }

  @Test(arguments: [
    "", "yesterday", "3 March", "03/03/24", "1709424000", "2024-03-03 and later", "May",
    "3-5 March 2024",
    "in 2024", "2024-", "-2024", "99999999999999999999", "２０２４-03-03", "Marchia 2024",
    "March 3, 2024 edition 5", String(repeating: "2024-", count: 100),
  ])
  func whatIsNoDateIsRefused(text: String) {
    #expect(throws: PublicationDateError.notADate) { try PublicationDate.parse(text) }
  }

  @Test func everyDayOfALeapYearRoundTrips() throws {
    for month in 1...12 {
      for day in 1...CalendarDay.length(ofMonth: month, year: 2024) {
        let expected = try #require(CalendarDay(year: 2024, month: month, day: day))
        #expect(try PublicationDate.parse(expected.description).from == expected)
      }
    }
  }
}
