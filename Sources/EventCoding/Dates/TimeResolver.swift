internal import EventModel
internal import Ontology

/// A date found, and what it was counted from in words; nil where it says itself.
struct ResolvedTime {
  let period: Period
  let anchor: String?

  func map(_ transform: (Period) -> Period?) -> ResolvedTime? {
    transform(period).map { ResolvedTime(period: $0, anchor: anchor) }
  }
}

/// Turns what the words of a date say into days, given what they are counted from.
///
/// What has no anchor stays unresolved; nothing is taken for an anchor that the text or the article
/// does not state.
struct TimeResolver {
  /// The day of writing, and how it is known: "published 2024-05-08".
  let writing: (day: CalendarDay, words: String)?
  /// The date told of last, and its words.
  let narrative: (period: Period, words: String)?
  /// A date with a year that stands beside a partial one, and its words.
  let neighbour: (period: Period, words: String)?
  let tense: ClauseTense

  func resolve(_ meaning: TimeMeaning) -> ResolvedTime? {
    switch meaning {
    case .period(let period): ResolvedTime(period: period, anchor: nil)
    case .months, .days: completed(meaning)
    case .weekday(let day, let step): weekday(day, step: step)
    case .steppedMonths(let first, let last, let step): stepped(first, last, step)
    case .step(let unit, let step, let anchor): self.step(unit, step, from: anchor)
    case .shift(let unit, let count, let anchor): shift(unit, count, from: anchor)
    case .window(let unit, let count): window(unit, count)
    case .partial(let unit, let step, let isBefore, let anchor):
      partial(unit, step, before: isBefore, from: anchor)
    case .part(let part, let whole): resolve(whole)?.map { $0.part(part) }
    case .division(let number, let count, let whole):
      resolve(whole)?.map { $0.division(number, of: count) }
    case .range(let start, let end): range(start, end)
    case .since(let bound):
      resolve(bound)?.map { Period(from: $0.from, to: nil, precision: $0.precision) }
    case .until(let bound):
      resolve(bound)?.map { Period(from: nil, to: $0.to, precision: $0.precision) }
    case .after(let bound):
      resolve(bound)?.map { Period(from: $0.to?.next, to: nil, precision: $0.precision) }
    case .before(let bound):
      resolve(bound)?.map { Period(from: nil, to: $0.from?.previous, precision: $0.precision) }
    }
  }

  /// "March 3" or "in March" with its year: that of a date beside it, else by the day of writing,
  /// else by the date told of last.
  private func completed(_ meaning: TimeMeaning) -> ResolvedTime? {
    if let neighbour, let found = meaning.near(neighbour.period) {
      return ResolvedTime(period: found, anchor: "year of \(neighbour.words)")
    }
    if let writing, let found = meaning.nearest(to: writing.day, tense) {
      return ResolvedTime(period: found, anchor: writing.words)
    }
    if let narrative, let found = meaning.near(narrative.period) {
      return ResolvedTime(period: found, anchor: "year of \(narrative.words)")
    }
    return nil
  }

  private func weekday(_ day: Int, step: Int?) -> ResolvedTime? {
    guard let writing else { return nil }
    let back = (writing.day.weekday - day + 7) % 7
    let shift: Int
    switch step {
    case nil: shift = tense == .past ? -back : (7 - back) % 7
    case .some(0): shift = day - writing.day.weekday
    case .some(let step) where step < 0: shift = back == 0 ? -7 : -back
    case .some: shift = 7 - back
    }
    return writing.day.adding(days: shift).map {
      ResolvedTime(period: Period($0), anchor: writing.words)
    }
  }

  private func stepped(_ first: Int, _ last: Int, _ step: Int) -> ResolvedTime? {
    guard let writing else { return nil }
    let years = [-1, 0, 1].compactMap {
      Period(year: writing.day.year + $0, first: first, last: last)
    }
    let found: Period? =
      switch step {
      case ..<0: years.last { ($0.to ?? writing.day) < writing.day }
      case 0: years.first { $0.from?.year == writing.day.year }
      default: years.first { ($0.from ?? writing.day) > writing.day }
      }
    return found.map { ResolvedTime(period: $0, anchor: writing.words) }
  }

  private func step(_ unit: TimeUnit, _ step: Int, from anchor: TimeAnchor) -> ResolvedTime? {
    guard let (base, words) = base(anchor, for: unit) else { return nil }
    guard let day = step < 0 ? base.from : base.to else { return nil }
    return day.period(unit, shiftedBy: step).map { ResolvedTime(period: $0, anchor: words) }
  }

  /// A count of weeks, months or years is as fine as its unit: "three weeks ago" is a week.
  private func shift(_ unit: TimeUnit, _ count: Int, from anchor: TimeAnchor) -> ResolvedTime? {
    guard let (base, words) = base(anchor, for: unit),
      let day = (count < 0 ? base.from : base.to)?.moved(unit, by: count)
    else { return nil }
    return day.period(unit.single, shiftedBy: 0).map { ResolvedTime(period: $0, anchor: words) }
  }

  private func window(_ unit: TimeUnit, _ count: Int) -> ResolvedTime? {
    guard let writing, let far = writing.day.moved(unit, by: count) else { return nil }
    return ResolvedTime(
      period: Period(
        from: min(far, writing.day), to: max(far, writing.day), precision: unit.precision),
      anchor: writing.words)
  }

  private func partial(
    _ unit: TimeUnit, _ step: Int, before isBefore: Bool, from anchor: TimeAnchor
  ) -> ResolvedTime? {
    guard let (base, words) = base(anchor, for: .days(1)), let day = base.from,
      let whole = day.period(unit, shiftedBy: step)
    else { return nil }
    return ResolvedTime(
      period: Period(
        from: isBefore ? whole.from : day, to: isBefore ? day : whole.to,
        precision: unit.precision),
      anchor: words)
  }

  /// What a relative date is counted from, if that is known as finely as the unit asks.
  private func base(_ anchor: TimeAnchor, for unit: TimeUnit) -> (Period, String)? {
    switch anchor {
    case .writing: return writing.map { (Period($0.day), $0.words) }
    case .narrative:
      guard let narrative, narrative.period.isClosed,
        narrative.period.precision.coarser(unit.precision) == unit.precision
      else { return nil }
      return (narrative.period, "from \(narrative.words)")
    case .act: return nil
    }
  }

  /// The side that lacks a year takes that of the other: "from 29 July to 2 August 2024".
  private func range(_ start: TimeMeaning, _ end: TimeMeaning) -> ResolvedTime? {
    if start.isAbsolute || !end.isAbsolute && tense == .future {
      guard let first = resolve(start) else { return nil }
      let last =
        end.isAbsolute
        ? resolve(end)?.period : first.period.from.flatMap { end.nearest(to: $0, .future) }
      return last.flatMap { last in first.map { $0.through(last) } }
    }
    guard let last = resolve(end), let to = last.period.to,
      let first = start.isAbsolute ? resolve(start)?.period : start.nearest(to: to, .past)
    else { return nil }
    return last.map { first.through($0) }
  }
}
