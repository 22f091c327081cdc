internal import EventModel

/// A place in the words of a written date, from which they are taken one by one.
struct DateCursor {
  private var rest: ArraySlice<DateWord>

  /// Starts before the first word.
  init(_ words: [DateWord]) { rest = words[...] }

  /// Whether every word is taken.
  var isAtEnd: Bool { rest.isEmpty }

  /// Takes a number written with so many digits; takes nothing and gives nil if none is next.
  mutating func number(digits allowed: ClosedRange<Int>) -> Int? {
    guard case .number(let number, let digits)? = rest.first, allowed.contains(digits) else {
      return nil
    }
    rest.removeFirst()
    return number
  }

  /// Takes one of the given marks.
  mutating func mark(_ allowed: String) -> Character? {
    guard case .mark(let mark)? = rest.first, allowed.contains(mark) else { return nil }
    rest.removeFirst()
    return mark
  }

  /// Takes the English name of a month, whole or cut to three letters: 1 through 12.
  mutating func month() -> Int? {
    guard case .letters(let word)? = rest.first else { return nil }
    guard let month = Month(name: word) ?? (word == "sept" ? .september : nil) else { return nil }
    rest.removeFirst()
    return month.rawValue
  }

  /// Whether what is left is nothing, or a time of day, or a zone.
  func restIsClock() -> Bool {
    var clock = rest.drop {
      if case .mark = $0 { return true }
      return $0 == .letters("t") || $0 == .letters("at")
    }
    guard case .number? = clock.popFirst() else {
      return rest.allSatisfy {
        $0 == .letters("z") || $0 == .letters("utc") || $0 == .letters("gmt")
      }
    }
    switch clock.first {
    case .mark(":"), .letters("am"), .letters("pm"), .letters("z"): return true
    default: return rest.first == .letters("t")
    }
  }
}
