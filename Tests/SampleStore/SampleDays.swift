import EventModel

/// The days of the samples; a literal that is no day is a mistake of the test and traps.
enum SampleDays {
  static let expulsion = day("2024-07-29")
  static let expulsionReport = day("2024-08-02")
  static let visit = day("2024-02-12")
  static let treaty = span(.month(5, year: 2023, basis: "in May 2023"))
  static let treatyYear = span(.year(2023, basis: "file name"))

  private static func day(_ text: String) -> CalendarDay {
    guard let day = CalendarDay(iso8601: text) else { preconditionFailure("\(text) is no day") }
    return day
  }

  private static func span(_ span: DateSpan?) -> DateSpan {
    guard let span else { preconditionFailure("no such month or year") }
    return span
  }
}
