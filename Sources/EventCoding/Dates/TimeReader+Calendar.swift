internal import EventModel
internal import Linguistics
internal import Ontology

/// Days, months and years in every order: "3 March 2024", "March 3rd", "in 2024", "the 1990s".
extension TimeReader {
  func calendar(at index: Int, _ licence: Licence) -> Reading? {
    switch sense(index) {
    case .written(let period): return Reading(.period(period), index + 1)
    case .month(let month):
      return monthFirst(month, at: index, licence)
    case .word(.feast(let month, let day)):
      if let (year, end) = year(after: index + 1) {
        return Reading(Period(year: year, month: month, day: day).map { .period($0) }, end)
      }
      return Reading(.days(month: month, first: day, last: day), index + 1)
    case .decade(let year):
      return Reading(Period(years: year...year + 9).map { .period($0) }, index + 1)
    case .word(.ordinal(let number)) where sense(index + 1) == .word(.unit(.years(100))):
      let years = number * 100 - 99...number * 100
      return Reading(Period(years: years).map { .period($0) }, index + 2)
    case .figures(let number, 4): return year(number, at: index, licence)
    case .figures, .word(.ordinal): return dayFirst(at: index)
    default: return nil
    }
  }

  /// "March 3", "March 3rd, 2024", "March 2-5, 2024", "March 2024", "March".
  private func monthFirst(_ month: Int, at index: Int, _ licence: Licence) -> Reading? {
    let dayIndex = key(index + 1) == "the" ? index + 2 : index + 1
    if let (days, end) = days(at: dayIndex) {
      return date(month, days, yearAfter: end)
    }
    if let (year, end) = year(after: index + 1) {
      return Reading(Period(year: year, months: month...month).map { .period($0) }, end)
    }
    // Alone, "April" and "August" are names of people too.
    guard licence == .preposition else { return nil }
    return Reading(.months(first: month, last: month), index + 1)
  }

  /// "3 March 2024", "the 3rd of March", "2-5 May 2024".
  private func dayFirst(at index: Int) -> Reading? {
    guard let (days, end) = days(at: index) else { return nil }
    let place = key(end) == "of" ? end + 1 : end
    guard case .month(let month) = sense(place) else { return nil }
    return date(month, days, yearAfter: place + 1)
  }

  private func date(_ month: Int, _ days: ClosedRange<Int>, yearAfter end: Int) -> Reading {
    if let (year, end) = year(after: end) {
      guard let first = Period(year: year, month: month, day: days.lowerBound),
        let last = Period(year: year, month: month, day: days.upperBound)
      else { return Reading(nil, end) }
      return Reading(first.through(last).map { .period($0) }, end)
    }
    // 2000 was a leap year: 29 February is a day of some years.
    guard days.lowerBound > 0, days.upperBound <= CalendarDay.length(ofMonth: month, year: 2000)
    else {
      return Reading(nil, end)
    }
    return Reading(.days(month: month, first: days.lowerBound, last: days.upperBound), end)
  }

  /// One day of a month or a run of them: "3", "3rd", "2-5", "5 and 6".
  private func days(at index: Int) -> (ClosedRange<Int>, Int)? {
    guard let first = day(at: index) else { return nil }
    let isRun = sense(index + 1) == .dash || ["and", "to"].contains(key(index + 1))
    if isRun, let last = day(at: index + 2), first < last, !startsDate(at: index + 2) {
      return (first...last, index + 3)
    }
    return (first...first, index + 1)
  }

  /// Whether "5 and 6 May" goes on with a month of its own: "July 29 to 2 August".
  private func startsDate(at index: Int) -> Bool {
    guard case .month = sense(index - 3) else { return false }
    guard case .month = sense(index + 1) else { return false }
    return true
  }

  /// A number where a day's would stand; whether there is such a day is asked later.
  private func day(at index: Int) -> Int? {
    switch sense(index) {
    case .figures(let number, let digits) where digits <= 2: number
    case .word(.ordinal(let number)): number
    default: nil
    }
  }

  /// The year that follows a month or a day, with or without a comma or "of".
  func year(after index: Int) -> (Int, Int)? {
    let place = [",", "of", "in"].contains(key(index)) ? index + 1 : index
    guard case .figures(let year, 4) = sense(place), Self.years.contains(year),
      !isCount(place)
    else { return nil }
    return (year, place + 1)
  }

  private func year(_ number: Int, at index: Int, _ licence: Licence) -> Reading? {
    guard Self.years.contains(number), !isCount(index) else { return nil }
    guard licence == .preposition || isPrenominal(index) || closesHeading(index) else { return nil }
    return Reading(Period(years: number...number).map { .period($0) }, index + 1)
  }

  /// Numbers that a text can mean as years.
  private static let years = 1000...2200

  /// Whether a number counts what follows: "2000 soldiers".
  private func isCount(_ index: Int) -> Bool {
    let word = words[tokens[index].words.lowerBound]
    guard word.relation == .numericModifier, let head = word.head,
      head > tokens[index].words.lowerBound, words[head].partOfSpeech == .noun,
      words[head].tag?.label == "NNS"
    else { return false }
    // "the 2022 elections" are not so many.
    let before = index > 0 ? words[tokens[index].words.lowerBound - 1] : word
    return before.partOfSpeech != .determiner && before.relation != .possessor
      && before.key != "'s"
  }

  /// Whether a year stands before the noun that it dates: "the 2019 invasion".
  private func isPrenominal(_ index: Int) -> Bool {
    let place = tokens[index].words.lowerBound
    guard let head = words[place].head, head > place else { return false }
    return [.compound, .numericModifier, .adjectivalModifier, .unmarkedNominalModifier]
      .contains(words[place].relation) && words[head].partOfSpeech != .numeral
  }

  /// Whether a year ends a heading: "Treaty of Peace, 1839".
  private func closesHeading(_ index: Int) -> Bool {
    guard isHeading, index > 0, tokens[index - 1].key == "," else { return false }
    return tokens[(index + 1)...].allSatisfy { $0.key == "." }
  }
}
