internal import EventModel

extension DatePhraseReader {
  /// "yesterday", "last month", "the past 30 days", "two years ago".
  func relative(_ keys: [String]) -> DatePhrase? {
    switch keys[0] {
    case "today": return DatePhrase(from: today, to: today, count: 1)
    case "yesterday": return today.previous.map { DatePhrase(from: $0, to: $0, count: 1) }
    case "this", "current":
      return keys.dropFirst().first.flatMap { unit in
        calendarUnit(unit, back: 0).map { DatePhrase(from: $0.from, to: $0.to, count: 2) }
      }
    case "last", "past", "previous", "preceding":
      if keys.count > 2, let number = number(keys[1]), let unit = Unit(keys[2]) {
        return stretch(number, unit).map { DatePhrase(from: $0, to: today, count: 3) }
      }
      // "the past month" reaches to today, "last month" is the calendar's.
      if keys[0] == "past" || keys.dropFirst().first == "decade",
        let unit = keys.dropFirst().first.flatMap(Unit.init)
      {
        return stretch(1, unit).map { DatePhrase(from: $0, to: today, count: 2) }
      }
      return keys.dropFirst().first.flatMap { unit in
        calendarUnit(unit, back: 1).map { DatePhrase(from: $0.from, to: $0.to, count: 2) }
      }
    default:
      guard keys.count > 2, keys[2] == "ago", let number = number(keys[0]),
        let unit = Unit(keys[1]), let day = stretch(number, unit)
      else { return nil }
      let span: DateSpan? =
        switch unit {
        case .day, .week: .day(day, basis: nil)
        case .month: .month(day.month, year: day.year, basis: nil)
        case .year: .year(day.year, basis: nil)
        case .decade: nil
        }
      return DatePhrase(span, count: 3)
    }
  }

  /// The week, month or year that lies so many back; weeks begin on Monday (ISO 8601).
  private func calendarUnit(_ word: String, back: Int) -> (from: CalendarDay, to: CalendarDay)? {
    switch Unit(word) {
    case .day: return today.moved(byDays: -back).map { ($0, $0) }
    case .week: return today.moved(byDays: -7 * back).flatMap(week)
    case .month:
      let month = today.moved(byMonths: -back)
      let span = month.flatMap { DateSpan.month($0.month, year: $0.year, basis: nil) }
      return span.flatMap { span in span.from.flatMap { from in span.to.map { (from, $0) } } }
    case .year:
      let span = DateSpan.year(today.year - back, basis: nil)
      return span.flatMap { span in span.from.flatMap { from in span.to.map { (from, $0) } } }
    case .decade, nil: return nil
    }
  }

  /// The week of a day, from Monday to Sunday.
  func week(of day: CalendarDay) -> (from: CalendarDay, to: CalendarDay)? {
    guard let monday = day.moved(byDays: -day.weekday), let sunday = monday.moved(byDays: 6) else {
      return nil
    }
    return (monday, sunday)
  }

  /// The day so many units before today.
  private func stretch(_ number: Int, _ unit: Unit) -> CalendarDay? {
    switch unit {
    case .day: today.moved(byDays: -number)
    case .week: today.moved(byDays: -7 * number)
    case .month: today.moved(byMonths: -number)
    case .year: today.moved(byMonths: -12 * number)
    case .decade: today.moved(byMonths: -120 * number)
    }
  }

  private func number(_ key: String) -> Int? {
    let words = [
      "a", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven",
      "twelve",
    ]
    if let index = words.firstIndex(of: key) { return max(1, index) }
    // Beyond four digits every unit leads out of the calendar.
    return key.utf8.count <= 4 && key.utf8.allSatisfy { 48...57 ~= $0 } ? Int(key) : nil
  }
}

/// What relative dates are counted in.
private enum Unit {
  case day
  case week
  case month
  case year
  case decade

  init?(_ word: String) {
    switch word {
    case "day", "days": self = .day
    case "week", "weeks": self = .week
    case "month", "months": self = .month
    case "year", "years": self = .year
    case "decade", "decades": self = .decade
    default: return nil
    }
  }
}
