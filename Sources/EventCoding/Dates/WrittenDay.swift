internal import EventModel

/// A day written in figures alone.
///
/// `2024-03-03` has one reading. Of `03.04.2024` and `3/4/2024` nobody can tell day from month, so
/// they are read only where one of the numbers is no month, or both are the same.
struct WrittenDay {
  let day: CalendarDay

  init?(_ text: String) {
    if let day = CalendarDay(iso8601: text) {
      self.day = day
      return
    }
    for separator in [".", "/", "-"] as [Character] {
      let parts = text.split(separator: separator, omittingEmptySubsequences: false)
      guard parts.count == 3, parts[2].utf8.count == 4,
        parts.allSatisfy({ (1...4).contains($0.utf8.count) && $0.utf8.allSatisfy { 48...57 ~= $0 } }
        ),
        let first = Int(parts[0]), let second = Int(parts[1]), let year = Int(parts[2])
      else { continue }
      let readings = Set(
        [
          CalendarDay(year: year, month: second, day: first),
          CalendarDay(year: year, month: first, day: second),
        ].compactMap(\.self))
      guard readings.count == 1, let day = readings.first else { return nil }
      self.day = day
      return
    }
    return nil
  }
}
