internal import EventModel

/// A date as a table may know it: a day, a month or a year, with the days it may mean.
struct PartialDay {
  /// The first day it may mean.
  let first: CalendarDay
  /// The last day it may mean.
  let last: CalendarDay
  /// How fine it is.
  let precision: DateSpan.Precision

  /// Reads `YYYY-MM-DD`, `YYYY-MM` or `YYYY`; nil for anything else, or a day that does not exist.
  init?(_ text: String) { self.init(Array(text.utf8)[...]) }

  /// Reads the bytes of a cell.
  init?(_ bytes: ArraySlice<UInt8>) {
    guard let year = Self.number(bytes.prefix(4), digits: 4) else { return nil }
    var rest = bytes.dropFirst(4)
    let month = Self.part(&rest)
    let day = month == nil ? nil : Self.part(&rest)
    guard rest.isEmpty,
      let first = CalendarDay(year: year, month: month ?? 1, day: day ?? 1)
    else { return nil }
    self.first = first
    precision = day != nil ? .day : month != nil ? .month : .year
    if day != nil {
      last = first
    } else {
      let length = CalendarDay.length(ofMonth: month ?? 12, year: year)
      last = CalendarDay(year: year, month: month ?? 12, day: length) ?? first
    }
  }

  /// The number after the next hyphen, which is taken off; nil, and nothing taken, where there is none.
  private static func part(_ rest: inout ArraySlice<UInt8>) -> Int? {
    guard rest.first == UInt8(ascii: "-"),
      let number = number(rest.dropFirst().prefix(2), digits: 2)
    else { return nil }
    rest = rest.dropFirst(3)
    return number
  }

  private static func number(_ bytes: ArraySlice<UInt8>, digits: Int) -> Int? {
    guard bytes.count == digits else { return nil }
    var number = 0
    for byte in bytes {
      guard (48...57).contains(byte) else { return nil }
      number = 10 * number + Int(byte - 48)
    }
    return number
  }
}
