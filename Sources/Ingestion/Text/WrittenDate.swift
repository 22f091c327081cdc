/// A date as the numbers it is written in, before anything is known of its being real.
enum WrittenDate: Hashable {
  case day(year: Int, month: Int, day: Int)
  case month(Int, year: Int)
  case year(Int)
  /// `03/04/2024`: two numbers of which either may be the month.
  case dayAndMonthInDoubt(Int, Int, year: Int)

  /// The forms, tried in order: a longer one before those that begin like it.
  static let forms: [@Sendable (inout DateCursor) -> WrittenDate?] = [
    yearFirst, compact, dayFirst, monthFirst, numbersOnly, monthAndYear, yearAndMonth, yearAlone,
  ]

  /// `2024-03-03`, `2024/03/03`, `2024.3.3`.
  private static func yearFirst(_ cursor: inout DateCursor) -> WrittenDate? {
    guard let year = cursor.number(digits: 4...4), let mark = cursor.mark("-/."),
      let month = cursor.number(digits: 1...2), cursor.mark(String(mark)) != nil,
      let day = cursor.number(digits: 1...2)
    else { return nil }
    return .day(year: year, month: month, day: day)
  }

  /// `20240303`.
  private static func compact(_ cursor: inout DateCursor) -> WrittenDate? {
    guard let number = cursor.number(digits: 8...8) else { return nil }
    return .day(year: number / 10_000, month: number / 100 % 100, day: number % 100)
  }

  /// `3 March 2024`, `03-Mar-2024`.
  private static func dayFirst(_ cursor: inout DateCursor) -> WrittenDate? {
    guard let day = cursor.number(digits: 1...2) else { return nil }
    _ = cursor.mark("-/.")
    guard let month = cursor.month() else { return nil }
    _ = cursor.mark("-/")
    guard let year = cursor.number(digits: 4...4) else { return nil }
    return .day(year: year, month: month, day: day)
  }

  /// `March 3, 2024`.
  private static func monthFirst(_ cursor: inout DateCursor) -> WrittenDate? {
    guard let month = cursor.month(), let day = cursor.number(digits: 1...2),
      let year = cursor.number(digits: 4...4)
    else { return nil }
    return .day(year: year, month: month, day: day)
  }

  /// `13/04/2024` and `04/13/2024`, where one of the two can only be the day.
  private static func numbersOnly(_ cursor: inout DateCursor) -> WrittenDate? {
    guard let one = cursor.number(digits: 1...2), let mark = cursor.mark("-/."),
      let other = cursor.number(digits: 1...2), cursor.mark(String(mark)) != nil,
      let year = cursor.number(digits: 4...4)
    else { return nil }
    switch (one, other) {
    case (13..., 1...12): return .day(year: year, month: other, day: one)
    case (1...12, 13...): return .day(year: year, month: one, day: other)
    case (1...12, one): return .day(year: year, month: one, day: one)
    default: return .dayAndMonthInDoubt(one, other, year: year)
    }
  }

  /// `March 2024`.
  private static func monthAndYear(_ cursor: inout DateCursor) -> WrittenDate? {
    guard let month = cursor.month(), let year = cursor.number(digits: 4...4) else { return nil }
    return .month(month, year: year)
  }

  /// `2024-03`, `2024/03`.
  private static func yearAndMonth(_ cursor: inout DateCursor) -> WrittenDate? {
    guard let year = cursor.number(digits: 4...4), cursor.mark("-/") != nil,
      let month = cursor.number(digits: 2...2), cursor.isAtEnd
    else { return nil }
    return .month(month, year: year)
  }

  /// `2024`.
  private static func yearAlone(_ cursor: inout DateCursor) -> WrittenDate? {
    guard let year = cursor.number(digits: 4...4), cursor.isAtEnd else { return nil }
    return .year(year)
  }
}
