internal import EventModel

/// Reads dates as people type them, absolute and counted from today.
struct DatePhraseReader {
  /// The day from which relative dates are counted.
  let today: CalendarDay
  /// The words that dates are named by.
  let words: TimeWords

  /// The date that the words begin with; nil if they begin with none.
  func read(_ words: ArraySlice<QuestionWord>) -> DatePhrase? {
    var words = words
    var skipped = 0
    while let filler = self.words.match(words.lazy.map(\.key), .filler) {
      words = words.dropFirst(filler.count)
      skipped += filler.count
    }
    let keys = words.prefix(5).map(\.key)
    if keys.starts(with: ["week", "of"]), let day = read(words.dropFirst(2)),
      let week = week(of: day.from)
    {
      return DatePhrase(from: week.from, to: week.to, count: day.count + skipped + 2)
    }
    guard !keys.isEmpty, let date = absolute(keys) ?? relative(keys) else { return nil }
    var found = DatePhrase(from: date.from, to: date.to, count: date.count + skipped)
    found.standsAlone = date.standsAlone
    found.isBare = date.isBare
    return found
  }

  // MARK: Absolute

  private func absolute(_ keys: [String]) -> DatePhrase? {
    if let day = day(keys) { return day }
    if let third = thirdOfMonth(keys) { return third }
    if let month = month(keys[0]) {
      if let year = keys.dropFirst().first.flatMap(year) {
        return DatePhrase(.month(month, year: year, basis: nil), count: 2)
      }
      if keys.dropFirst().first == "of", let year = keys.dropFirst(2).first.flatMap(year) {
        return DatePhrase(.month(month, year: year, basis: nil), count: 3)
      }
      return bareMonth(month)
    }
    if let part = partOfYear(keys) { return part }
    if let day = CalendarDay(iso8601: keys[0]) {
      return DatePhrase(from: day, to: day, count: 1)
    }
    if let first = CalendarDay(iso8601: keys[0] + "-01") {
      return DatePhrase(.month(first.month, year: first.year, basis: nil), count: 1)
    }
    if let decade = decade(keys[0]) { return decade }
    if let years = yearRange(keys[0]) { return years }
    return year(keys[0]).flatMap { DatePhrase(.year($0, basis: nil), count: 1) }
  }

  /// "3 May 2024", "3rd of May 2024", "May 3, 2024", and each without its year.
  private func day(_ keys: [String]) -> DatePhrase? {
    var rest = keys[...]
    var number: Int?
    var month: Int?
    if let first = rest.first.flatMap(ordinal) {
      number = first
      rest = rest.dropFirst()
      if rest.first == "of" { rest = rest.dropFirst() }
      month = rest.first.flatMap(self.month)
    } else {
      month = rest.first.flatMap(self.month)
      number = rest.dropFirst().first.flatMap(ordinal)
      if number != nil { rest = rest.dropFirst() }
    }
    guard let number, let month else { return nil }
    rest = rest.dropFirst()
    if let year = rest.first.flatMap(year) {
      return CalendarDay(year: year, month: month, day: number).map {
        DatePhrase(from: $0, to: $0, count: keys.count - rest.count + 1)
      }
    }
    let days = [today.year, today.year - 1].compactMap {
      CalendarDay(year: $0, month: month, day: number)
    }
    return days.first { $0 <= today }.map {
      DatePhrase(from: $0, to: $0, count: keys.count - rest.count)
    }
  }

  /// A month without a year is the last that has begun.
  private func bareMonth(_ month: Int) -> DatePhrase? {
    let year = month > today.month ? today.year - 1 : today.year
    var date = DatePhrase(.month(month, year: year, basis: nil), count: 1)
    date?.standsAlone = false
    date?.isBare = true
    return date
  }

  /// A part of a year: thirds for "early", "mid" and "late", halves, quarters, and the seasons of the
  /// northern half, of whole months.
  private func partOfYear(_ keys: [String]) -> DatePhrase? {
    guard let part = words.match(keys, .months), let months = ClosedRange(months: part.value),
      let year = keys.dropFirst(part.count).first.flatMap(year),
      let from = CalendarDay(year: year, month: months.lowerBound, day: 1),
      let last = DateSpan.month(months.upperBound, year: year, basis: nil)?.to
    else { return nil }
    return DatePhrase(from: from, to: last, count: part.count + 1)
  }

  /// "early May 2024", "late October": the first ten days of a month, the next ten, the rest.
  private func thirdOfMonth(_ keys: [String]) -> DatePhrase? {
    guard let third = words.number(keys[0], .third), keys.count > 1, month(keys[1]) != nil,
      let whole = absolute(Array(keys.dropFirst())),
      let first = CalendarDay(
        year: whole.from.year, month: whole.from.month, day: 10 * third - 9),
      first.month == whole.to.month
    else { return nil }
    let last = third == 3 ? whole.to : first.moved(byDays: 9)
    return last.map { DatePhrase(from: first, to: $0, count: whole.count + 1) }
  }

  private func decade(_ key: String) -> DatePhrase? {
    guard key.hasSuffix("0s"), let first = year(String(key.dropLast())),
      let from = CalendarDay(year: first, month: 1, day: 1),
      let to = CalendarDay(year: first + 9, month: 12, day: 31)
    else { return nil }
    return DatePhrase(from: from, to: to, count: 1)
  }

  /// "2019-2021".
  private func yearRange(_ key: String) -> DatePhrase? {
    let parts = key.split { $0 == "-" || $0 == "–" }
    guard parts.count == 2, let first = year(String(parts[0])), let last = year(String(parts[1])),
      first <= last, let from = CalendarDay(year: first, month: 1, day: 1),
      let to = CalendarDay(year: last, month: 12, day: 31)
    else { return nil }
    return DatePhrase(from: from, to: to, count: 1)
  }

  private func month(_ key: String) -> Int? { Month(name: key)?.rawValue }

  private func year(_ key: String) -> Int? {
    key.utf8.count == 4 && key.utf8.allSatisfy { 48...57 ~= $0 } ? Int(key) : nil
  }

  /// A day of a month: `3`, `3rd`.
  private func ordinal(_ key: String) -> Int? {
    var digits = Substring(key)
    for ending in ["st", "nd", "rd", "th"] where digits.hasSuffix(ending) {
      digits = digits.dropLast(2)
    }
    guard (1...2).contains(digits.utf8.count), digits.utf8.allSatisfy({ 48...57 ~= $0 }) else {
      return nil
    }
    return Int(digits).flatMap { (1...31).contains($0) ? $0 : nil }
  }
}
