public import EventModel

/// The stretch of time a question asks about.
public struct TimeFrame: Hashable, Sendable {
  /// The first day; nil for an open start.
  public var from: CalendarDay?
  /// The last day, inclusive; nil for an open end.
  public var to: CalendarDay?

  /// All of time.
  public static let always = TimeFrame(from: nil, to: nil)

  /// Takes the time phrase off the end of a question's words: "in 2024", "in October 2024",
  /// "since 2023", "before 2020", "after May 2021", "from 2019 to 2021".
  ///
  /// Words without one are left as they are, and the frame is all of time.
  static func take(from words: inout [Substring]) -> TimeFrame {
    for length in [6, 5, 4, 3, 2] where words.count > length {
      if let frame = TimeFrame(phrase: Array(words.suffix(length))) {
        words.removeLast(length)
        return frame
      }
    }
    return .always
  }

  private init(from: CalendarDay?, to: CalendarDay?) {
    self.from = from
    self.to = to
  }

  /// Reads a whole phrase; nil if it is none.
  init?(phrase: [Substring]) {
    guard let word = phrase.first?.lowercased() else { return nil }
    let rest = phrase.dropFirst()
    switch word {
    case "in", "during":
      guard let date = Self.date(rest) else { return nil }
      self.init(from: date.from, to: date.to)
    case "since", "after":
      guard let date = Self.date(rest) else { return nil }
      // Nothing is after the calendar's last day: a frame without a start would be all of time.
      guard let first = word == "since" ? date.from : date.to?.next else { return nil }
      self.init(from: first, to: nil)
    case "before", "until":
      guard let date = Self.date(rest) else { return nil }
      guard let last = word == "before" ? date.from?.previous : date.to else { return nil }
      self.init(from: nil, to: last)
    case "from", "between":
      let joints = word == "from" ? ["to", "until"] : ["and"]
      guard let middle = rest.firstIndex(where: { joints.contains($0.lowercased()) }),
        let first = Self.date(rest[..<middle]), let last = Self.date(rest[(middle + 1)...])
      else { return nil }
      self.init(from: first.from, to: last.to)
    default: return nil
    }
  }

  /// "2024", "October 2024", "2024-10", "2024-10-03".
  private static func date(_ words: ArraySlice<Substring>) -> DateSpan? {
    let words = Array(words)
    if words.count == 2, let month = Month(name: words[0]), let year = year(words[1]) {
      return DateSpan.month(month.rawValue, year: year, basis: nil)
    }
    guard words.count == 1 else { return nil }
    if let day = CalendarDay(iso8601: words[0]) { return .day(day, basis: nil) }
    if let first = CalendarDay(iso8601: words[0] + "-01") {
      return DateSpan.month(first.month, year: first.year, basis: nil)
    }
    return year(words[0]).flatMap { DateSpan.year($0, basis: nil) }
  }

  private static func year(_ word: Substring) -> Int? {
    word.utf8.count == 4 && word.utf8.allSatisfy { 48...57 ~= $0 } ? Int(word) : nil
  }
}

extension TimeFrame: CustomStringConvertible {
  /// The frame in words, for the line that says how a question was understood.
  public var description: String {
    switch (from, to) {
    case (nil, nil): "any date"
    case (let from?, nil): "from \(from)"
    case (nil, let to?): "up to \(to)"
    case (let from?, let to?): from == to ? "on \(from)" : "\(from) to \(to)"
    }
  }
}
