internal import EventModel
internal import Ontology

/// Dates counted from another: "yesterday", "last week", "two days later", "the next day".
extension TimeReader {
  func relative(at index: Int, hasArticle: Bool) -> Reading? {
    switch sense(index) {
    case .word(.day(let shift)):
      return Reading(.step(.days(1), shift, from: .writing), afterHour(index + 1))
    case .word(.unit(.days(1))) where hasArticle && ["before", "after"].contains(key(index + 1)):
      guard case .word(.day(let shift)) = sense(index + 2) else { return nil }
      return Reading(
        .step(.days(1), key(index + 1) == "before" ? shift - 1 : shift + 1, from: .writing),
        index + 3)
    case .word(.step(let step)):
      return stepped(
        step, at: index, from: hasArticle && step == 1 ? .narrative : .writing,
        hasArticle: hasArticle)
    case .word(.narrativeStep(let step)):
      return stepped(step, at: index, from: .narrative, hasArticle: hasArticle)
    default:
      break
    }
    switch key(index) {
    case "that":
      guard case .word(.unit(let unit)) = sense(index + 1) else { return nil }
      return Reading(.step(unit, 0, from: .narrative), afterHour(index + 2))
    case "earlier", "later": return halfOfUnit(at: index, before: key(index) == "earlier")
    default: return nil
    }
  }

  /// What follows "last", "this", "next", "the following".
  private func stepped(
    _ step: Int, at index: Int, from anchor: TimeAnchor, hasArticle: Bool
  ) -> Reading? {
    switch sense(index + 1) {
    case .word(.unit(let unit)):
      // "The last week" runs up to now; "last week" is the one before.
      if hasArticle, anchor == .writing, step == -1 {
        return Reading(.window(unit, -1), index + 2)
      }
      return Reading(.step(unit, step, from: anchor), afterHour(index + 2))
    case .word(.weekday(let day)):
      return Reading(.weekday(day, step: step), afterHour(index + 2))
    case .month(let month) where step != 0 || anchor == .writing:
      return Reading(.steppedMonths(first: month, last: month, step: step), index + 2)
    case .word(.season(let first, let last)):
      return Reading(.steppedMonths(first: first, last: last, step: step), index + 2)
    case .word(.hour) where step == 0: return Reading(.step(.days(1), 0, from: anchor), index + 2)
    default:
      guard let count = count(at: index + 1), case .word(.unit(let unit)) = sense(index + 2),
        step != 0, anchor == .writing || hasArticle
      else { return nil }
      return Reading(.window(unit, step * count), index + 3)
    }
  }

  /// "earlier this month", "later that day", "earlier in the year".
  private func halfOfUnit(at index: Int, before: Bool) -> Reading? {
    var place = index + 1
    if key(place) == "in" || key(place) == "on" { place += 1 }
    let anchor: TimeAnchor
    switch (key(place), sense(place)) {
    case ("that", _), (_, .word(.narrativeStep(0))): anchor = .narrative
    case (_, .word(.step(0))): anchor = .writing
    case ("the", _) where place > index + 1: anchor = .writing
    default: return nil
    }
    guard case .word(.unit(let unit)) = sense(place + 1) else { return nil }
    return Reading(.partial(unit, 0, before: before, from: anchor), place + 2)
  }

  /// "three weeks ago", "two days later", "a year before", "five months after the vote".
  func counted(at index: Int, hasArticle: Bool) -> Reading? {
    let place: Int
    let count: Int
    if let number = self.count(at: index) {
      (count, place) = (number, index + 1)
    } else {
      guard hasArticle else { return nil }
      (count, place) = (1, index)
    }
    guard case .word(.unit(let unit)) = sense(place) else { return nil }
    let next = place + 1
    switch key(next) {
    case "ago": return Reading(.shift(unit, -count, from: .writing), next + 1)
    case "later": return Reading(.shift(unit, count, from: .narrative), next + 1)
    case "earlier", "previously":
      return Reading(.shift(unit, -count, from: .narrative), next + 1)
    case "after", "following", "before":
      let sign = key(next) == "before" ? -1 : 1
      let closes = next + 1 >= tokens.count || [".", ",", ";"].contains(key(next + 1))
      return Reading(
        .shift(
          unit, sign * count, from: closes ? .narrative : .act(tokens[next].words.lowerBound)),
        next + 1)
    default: return nil
    }
  }

  /// "early 2024", "late in March", "mid-May", "the end of last year".
  func part(at index: Int) -> Reading? {
    guard case .word(.part(let part)) = sense(index) else { return nil }
    let place = ["in", "of", "-"].contains(key(index + 1)) ? index + 2 : index + 1
    return whole(at: place).map { whole in whole.map { .part(part, $0) } }
  }

  /// "the first half of 2023", "the second quarter of 2023", "Q3 2023".
  func division(at index: Int) -> Reading? {
    let number: Int
    let count: Int
    var place: Int
    if case .quarter(let quarter) = sense(index) {
      (number, count, place) = (quarter, 4, index + 1)
    } else if case .word(.ordinal(let ordinal)) = sense(index) {
      switch (key(index + 1), sense(index + 1)) {
      case ("half", _): count = 2
      case (_, .word(.unit(.months(3)))): count = 4
      default: return nil
      }
      (number, place) = (ordinal, index + 2)
    } else {
      return nil
    }
    guard number <= count else { return nil }
    if key(place) == "of" { place += 1 }
    return whole(at: place).map { whole in whole.map { .division(number, of: count, $0) } }
  }

  /// "the spring of 2022", "summer 2023", "in the winter".
  func season(at index: Int, isLicensed: Bool) -> Reading? {
    guard case .word(.season(let first, let last)) = sense(index) else { return nil }
    if let (year, end) = year(after: index + 1) {
      return Reading(Period(year: year, first: first, last: last).map { .period($0) }, end)
    }
    return isLicensed ? Reading(.months(first: first, last: last), index + 1) : nil
  }

  /// "Tuesday", "Tuesday evening", "Tuesday, March 3".
  func weekday(at index: Int) -> Reading? {
    guard case .word(.weekday(let day)) = sense(index) else { return nil }
    let place = [",", "the"].contains(key(index + 1)) ? index + 2 : index + 1
    if let date = calendar(at: place, .none) { return date }
    return Reading(.weekday(day, step: nil), afterHour(index + 1))
  }

  private func count(at index: Int) -> Int? {
    switch sense(index) {
    case .figures(let number, _): number > 0 ? number : nil
    case .word(.number(let number)): number
    default: nil
    }
  }

  /// Past "morning" or "evening", which leave the day as it is.
  private func afterHour(_ index: Int) -> Int {
    sense(index) == .word(.hour) ? index + 1 : index
  }
}

extension TimeMeaning {
  /// Whether it is longer than a day, and so has parts.
  var isLong: Bool {
    switch self {
    case .period(let period): period.precision != .day
    case .months, .steppedMonths: true
    case .step(let unit, _, _), .partial(let unit, _, _, _): unit != .days(1)
    default: false
    }
  }
}
