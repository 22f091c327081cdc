internal import EventModel

extension DatePhraseReader {
  /// "yesterday", "last month", "the past 30 days", "two years ago".
  func relative(_ keys: [String]) -> DatePhrase? {
    let next = keys.dropFirst().first
    if words.has(keys[0], .today) { return DatePhrase(from: today, to: today, count: 1) }
    if words.has(keys[0], .yesterday) {
      return today.previous.map { DatePhrase(from: $0, to: $0, count: 1) }
    }
    if words.has(keys[0], .this) { return next.flatMap(unit).flatMap { calendarUnit($0, back: 0) } }
    if words.has(keys[0], .last) {
      if keys.count > 2, let number = number(keys[1]), let unit = unit(keys[2]) {
        return stretch(number, unit).map { DatePhrase(from: $0, to: today, count: 3) }
      }
      guard let unit = next.flatMap(unit) else { return nil }
      // "the past month" reaches to today, "last month" is the calendar's.
      if words.has(keys[0], .upToToday) || unit == .decade {
        return stretch(1, unit).map { DatePhrase(from: $0, to: today, count: 2) }
      }
      return calendarUnit(unit, back: 1)
    }
    guard keys.count > 2, words.has(keys[2], .ago), let number = number(keys[0]),
      let unit = unit(keys[1]), let day = stretch(number, unit)
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

  /// "last week": the day, week, month or year that lies so many back; weeks begin on Monday (ISO 8601).
  private func calendarUnit(_ unit: Unit, back: Int) -> DatePhrase? {
    switch unit {
    case .day:
      return today.moved(byDays: -back).map { DatePhrase(from: $0, to: $0, count: 2) }
    case .week:
      return today.moved(byDays: -7 * back).flatMap(week).map {
        DatePhrase(from: $0.from, to: $0.to, count: 2)
      }
    case .month:
      let month = today.moved(byMonths: -back)
      return DatePhrase(
        month.flatMap { .month($0.month, year: $0.year, basis: nil) }, count: 2)
    case .year: return DatePhrase(.year(today.year - back, basis: nil), count: 2)
    case .decade: return nil
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
    if let number = words.number(key, .number) { return number }
    // Beyond four digits every unit leads out of the calendar.
    return key.utf8.count <= 4 && key.utf8.allSatisfy { 48...57 ~= $0 } ? Int(key) : nil
  }

  private func unit(_ key: String) -> Unit? {
    words.match(CollectionOfOne(key), .unit).flatMap { Unit(rawValue: $0.value) }
  }

  /// What relative dates are counted in.
  enum Unit: String {
    case day, week, month, year, decade
  }
}
