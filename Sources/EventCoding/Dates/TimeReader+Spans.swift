internal import EventModel

/// Dates of two ends, or of one that stands open.
extension TimeReader {
  /// "(1982)", "(2015-2019)".
  func bracketed(at index: Int) -> Reading? {
    guard let inside = phrase(at: index + 1, .preposition), key(inside.end) == ")" else {
      return nil
    }
    return Reading(inside.meaning, inside.end + 1)
  }

  /// "between May and July", "from 29 July to 2 August 2024".
  func span(at index: Int, opener: String) -> Reading? {
    guard let start = simple(at: index + 1, .preposition) else { return nil }
    let joins: Set<String> =
      opener == "between" ? ["and"] : ["to", "until", "till", "through", "-", "–"]
    if let join = key(start.end), joins.contains(join),
      let end = simple(at: start.end + 1, .preposition)
    {
      return joined(start, end)
    }
    if opener == "from", let word = key(start.end), ["on", "onward", "onwards"].contains(word) {
      return Reading(start.meaning.map { .since($0) }, start.end + 1)
    }
    return nil
  }

  /// "since 2019", "until May", "by 2030", "after 5 May", "before 2019".
  func open(at index: Int) -> Reading? {
    guard Self.openers.contains(tokens[index].hash),
      let reading = phrase(at: index + 1, .preposition)
    else { return nil }
    return reading.map { bound in
      switch tokens[index].key {
      case "since": .since(bound)
      case "until", "till", "by", "through": .until(bound)
      case "before", "pre": .before(bound)
      default: .after(bound)
      }
    }
  }

  private static let openers: WordSet = [
    "since", "until", "till", "by", "before", "after", "pre", "post", "through",
  ]

  /// A date, or two with a dash or "to" between them.
  func phrase(at index: Int, _ licence: Licence) -> Reading? {
    guard let start = simple(at: index, licence) else { return nil }
    guard start.end + 1 < tokens.count else { return start }
    let isDash = tokens[start.end].sense == .dash
    guard isDash || ["to", "until", "through"].contains(tokens[start.end].key) else { return start }
    if isDash, case .period(let period)? = start.meaning, period.precision == .year,
      case .figures(let number, 2) = tokens[start.end + 1].sense, let from = period.from
    {
      let last = from.year / 100 * 100 + number
      return Reading(
        Period(years: from.year...max(from.year, last)).map { .period($0) }, start.end + 2)
    }
    guard let end = simple(at: start.end + 1, .preposition), start.meaning?.isCalendar == true,
      end.meaning?.isCalendar == true
    else { return start }
    return joined(start, end)
  }

  private func joined(_ start: Reading, _ end: Reading) -> Reading {
    guard let from = start.meaning, let to = end.meaning else { return Reading(nil, end.end) }
    return Reading(.range(from, to), end.end)
  }
}

extension TimeMeaning {
  /// Whether it is a place on the calendar, which a range can begin or end with.
  fileprivate var isCalendar: Bool {
    switch self {
    case .period, .months, .days, .weekday, .part: true
    default: false
    }
  }
}
