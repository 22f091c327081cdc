internal import EventModel

extension DateSpan {
  /// Reads `YYYY`, `YYYY-MM`, `YYYY-MM-DD` or a timestamp (RFC 3339, seconds and zone optional), with
  /// the basis `metadata`; nil for anything else.
  ///
  /// Of a timestamp the day is taken as written, in the writer's own zone.
  init?(metadata text: String) {
    let day = text.prefix(10)
    let date: DateSpan? =
      switch text.utf8.count {
      case 4: Self.digits(text, count: 4).flatMap { .year($0, basis: "metadata") }
      case 7: Self.month(of: text)
      case 10: CalendarDay(iso8601: day).map { .day($0, basis: "metadata") }
      default:
        Self.isTime(text.dropFirst(10))
          ? CalendarDay(iso8601: day).map { .day($0, basis: "metadata") } : nil
      }
    guard let date else { return nil }
    self = date
  }

  private static func month(of text: String) -> DateSpan? {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 2, let year = digits(parts[0], count: 4),
      let month = digits(parts[1], count: 2)
    else { return nil }
    return .month(month, year: year, basis: "metadata")
  }

  /// Whether text is `T13:45`, `T13:45:59` or `T13:45:59.123`, and a zone or none.
  private static func isTime(_ text: Substring) -> Bool {
    guard let divider = text.first, "Tt ".contains(divider) else { return false }
    var clock = text.dropFirst()
    if let last = clock.last, "Zz".contains(last) {
      clock.removeLast()
    } else if let sign = clock.lastIndex(where: { "+-".contains($0) }) {
      guard isZone(clock[clock.index(after: sign)...]) else { return false }
      clock = clock[..<sign]
    }
    let parts = clock.split(separator: ":", omittingEmptySubsequences: false)
    guard (2...3).contains(parts.count), isIn(0...23, parts[0]), isIn(0...59, parts[1]) else {
      return false
    }
    return parts.count == 2 || isSecond(parts[2])
  }

  /// Whether text is `HH:MM`, `HHMM` or `HH`.
  private static func isZone(_ text: Substring) -> Bool {
    let minutes = text.dropFirst(2)
    return isIn(0...23, text.prefix(2))
      && (minutes.isEmpty || isIn(0...59, minutes.first == ":" ? minutes.dropFirst() : minutes))
  }

  /// Whether text is `SS` or `SS.digits`; 60 is a leap second.
  private static func isSecond(_ text: Substring) -> Bool {
    let fraction = text.dropFirst(2)
    return isIn(0...60, text.prefix(2))
      && (fraction.isEmpty
        || fraction.first == "." && fraction.utf8.count > 1
          && fraction.dropFirst().utf8.allSatisfy { 0x30...0x39 ~= $0 })
  }

  private static func isIn(_ range: ClosedRange<Int>, _ text: Substring) -> Bool {
    digits(text, count: 2).map(range.contains) ?? false
  }

  private static func digits(_ text: some StringProtocol, count: Int) -> Int? {
    guard text.utf8.count == count, text.utf8.allSatisfy({ 0x30...0x39 ~= $0 }) else { return nil }
    return Int(text)
  }
}
