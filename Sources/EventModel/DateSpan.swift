/// When something was, as exactly as the source says and no more.
///
/// A month is stored as its first and last day with precision `month`. A date that is not known has
/// neither day; it is never filled in from the article's date.
public struct DateSpan: Hashable, Sendable {
  /// How fine the date is.
  public enum Precision: String, Sendable, CaseIterable {
    /// Known to the day, or to a first and a last day.
    case day
    /// Known to the month.
    case month
    /// Known to the year.
    case year
    /// Not known.
    case unknown
  }

  /// The first day it can have been; nil when the start is open or unknown.
  public let from: CalendarDay?

  /// The last day it can have been, inclusive; nil when the end is open or unknown.
  public let to: CalendarDay?

  /// How fine `from` and `to` are.
  public let precision: Precision

  /// What the date rests on: words of the text ("in October 2024"), `dateline`, `metadata`; nil when
  /// unknown.
  public let basis: String?

  /// A date whose parts the caller has already checked against each other.
  public init(from: CalendarDay?, to: CalendarDay?, precision: Precision, basis: String?) {
    self.from = from
    self.to = to
    self.precision = precision
    self.basis = basis
  }

  /// The date nothing is known about.
  public static let unknown = DateSpan(from: nil, to: nil, precision: .unknown, basis: nil)

  /// One day.
  public static func day(_ day: CalendarDay, basis: String?) -> DateSpan {
    DateSpan(from: day, to: day, precision: .day, basis: basis)
  }

  /// A whole month; nil for a month that does not exist.
  public static func month(_ month: Int, year: Int, basis: String?) -> DateSpan? {
    guard let first = CalendarDay(year: year, month: month, day: 1),
      let last = CalendarDay(
        year: year, month: month, day: CalendarDay.length(ofMonth: month, year: year))
    else { return nil }
    return DateSpan(from: first, to: last, precision: .month, basis: basis)
  }

  /// A whole year; nil outside 1 through 9999.
  public static func year(_ year: Int, basis: String?) -> DateSpan? {
    guard let first = CalendarDay(year: year, month: 1, day: 1),
      let last = CalendarDay(year: year, month: 12, day: 31)
    else { return nil }
    return DateSpan(from: first, to: last, precision: .year, basis: basis)
  }
}
