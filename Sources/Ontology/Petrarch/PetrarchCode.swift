internal import EventModel

/// A code of an entry and the days it holds for: `[USAGOV 930120-010120]`.
///
/// https://petrarch.readthedocs.io/en/latest/dictionaries.html
struct PetrarchCode {
  /// The letters: `USAGOV`; an agent's begin with `~`.
  let letters: String
  /// Where they stand in their line.
  let place: Substring
  /// Their line.
  let line: PetrarchLine
  /// The first day; nil for none.
  let from: CalendarDay?
  /// The last day; nil for none.
  let to: CalendarDay?

  /// Whether it holds always.
  var isUndated: Bool { from == nil && to == nil }

  /// Whether it says that there is no code.
  var isNone: Bool { letters.allSatisfy { $0 == "-" } }

  /// Reads what stands between brackets.
  init(_ inside: Substring, in line: PetrarchLine) throws(SeedError) {
    let inside = inside.trimmed
    let letters = inside.prefix { !$0.isWhitespace && $0 != "<" && $0 != ">" }
    guard !letters.isEmpty, letters.allSatisfy({ $0.isUppercase || $0 == "-" || $0 == "~" }) else {
      throw line.error(at: inside, .malformed(String(inside), expected: "a code in capitals"))
    }
    self.letters = String(letters)
    place = letters
    self.line = line
    let days = inside.dropFirst(letters.count).trimmed
    switch days.first {
    case nil: (from, to) = (nil, nil)
    case "<": (from, to) = (nil, try Self.day(days.dropFirst().trimmed, in: line))
    case ">": (from, to) = (try Self.day(days.dropFirst().trimmed, in: line), nil)
    default:
      guard let hyphen = days.firstIndex(of: "-") else {
        throw line.error(
          at: days, .malformed(String(days), expected: "days as <YYMMDD, >YYMMDD or YYMMDD-YYMMDD"))
      }
      let first = try Self.day(days[..<hyphen].trimmed, in: line)
      let last = try Self.day(days[days.index(after: hyphen)...].trimmed, in: line)
      guard first <= last else {
        throw line.error(at: days, .malformed(String(days), expected: "days in their order"))
      }
      (from, to) = (first, last)
    }
  }

  /// `YYMMDD` or `YYYYMMDD`; of two digits, up to 30 are of this century, as PETRARCH has it.
  private static func day(_ digits: Substring, in line: PetrarchLine) throws(SeedError)
    -> CalendarDay
  {
    let numbers = digits.compactMap(\.wholeNumberValue)
    let place = digits.utf8.count - 4
    if numbers.count == digits.count, place == 2 || place == 4 {
      let year = numbers[..<place].reduce(0) { $0 * 10 + $1 }
      let day = CalendarDay(
        year: place == 4 ? year : year <= 30 ? 2000 + year : 1900 + year,
        month: numbers[place] * 10 + numbers[place + 1],
        day: numbers[place + 2] * 10 + numbers[place + 3])
      if let day { return day }
    }
    throw line.error(
      at: digits, .malformed(String(digits), expected: "a day that exists, as YYMMDD or YYYYMMDD"))
  }
}

extension Substring {
  /// The part without blanks at its ends.
  var trimmed: Substring {
    let start = drop(while: \.isWhitespace)
    guard let end = start.lastIndex(where: { !$0.isWhitespace }) else { return start }
    return start[...end]
  }
}
