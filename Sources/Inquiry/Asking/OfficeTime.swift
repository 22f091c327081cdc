internal import EventModel

/// A time counted from somebody's days in office: "in his first year", "before Milei took office",
/// "under Bolsonaro", "since taking office".
struct OfficeTime {
  /// Which stretch of the days in office, or about them.
  enum Span: Hashable {
    /// The n-th year, from 1.
    case year(Int)
    /// All days up to the first in office.
    case before
    /// The first day in office and all after it.
    case since
    /// The days in office.
    case during
    /// All days after the last in office.
    case after
  }

  /// Which stretch.
  let span: Span
  /// Whose days they are; nil for whom the rest of the question names.
  let holder: ActorPhrase?
  /// How many words it takes.
  let count: Int

  /// Reads the phrase that the words begin with; nil if they begin with none.
  ///
  /// - Parameter named: the actor whose name some words begin with, and of how many words it is.
  init?(
    _ words: ArraySlice<QuestionWord>, _ times: TimeWords,
    named: (ArraySlice<QuestionWord>) throws -> (ActorPhrase?, Int)
  ) throws {
    let keys = words.prefix(Self.longestPhrase).map(\.key)
    if let title = times.match(keys, .title) {
      span = .during
      holder = nil
      count = title.count
      return
    }
    guard let opening = times.match(keys, .officeOpening),
      let openingSpan = Span(opening: opening.value)
    else { return nil }
    var rest = words.dropFirst(opening.count)
    let isDefinite = rest.first?.key == "the"
    var holder: ActorPhrase?
    if times.has(rest.first?.key, .holder) {
      rest = rest.dropFirst()
    } else if case (let actor?, let count) = try named(rest), actor.kind == "person" {
      holder = actor
      rest = rest.dropFirst(count)
    }
    let isOwned = rest.count < words.count - opening.count
    let tail = rest.prefix(Self.longestPhrase).map(\.key)
    if isOwned, let year = Self.year(tail, times) {
      // "the first year" alone is of no office.
      if isDefinite, !year.isOfOffice { return nil }
      span = .year(year.number)
      rest = rest.dropFirst(year.count)
    } else if let ending = times.match(tail, .office)
      ?? (isOwned ? times.match(tail, .ownedOffice) : nil)
    {
      span = openingSpan
      rest = rest.dropFirst(ending.count)
      // "during the presidency of Lula".
      if holder == nil, rest.first?.key == "of",
        case (let actor?, let count) = try named(rest.dropFirst()), actor.kind == "person"
      {
        holder = actor
        rest = rest.dropFirst(count + 1)
      }
      if holder == nil, isDefinite { return nil }
    } else if holder != nil, let alone = times.match(keys, .holderOpening),
      let aloneSpan = Span(opening: alone.value)
    {
      span = aloneSpan
    } else {
      return nil
    }
    self.holder = holder
    count = words.count - rest.count
  }

  /// More words than any phrase of the table has.
  private static let longestPhrase = 6

  /// "first year", "second year in office": which year, and of how many words it is.
  private static func year(
    _ keys: [String], _ times: TimeWords
  ) -> (number: Int, count: Int, isOfOffice: Bool)? {
    guard keys.count >= 2, let number = times.number(keys[0], .ordinal),
      times.match(keys.dropFirst(), .unit)?.value == DatePhraseReader.Unit.year.rawValue
    else { return nil }
    let ending = times.match(keys.dropFirst(2), .yearOfOffice)
    return (number, 2 + (ending?.count ?? 0), ending != nil)
  }
}

extension OfficeTime.Span {
  /// What an opening of the table means.
  init?(opening: String) {
    switch opening {
    case "before": self = .before
    case "since": self = .since
    case "during": self = .during
    case "after": self = .after
    default: return nil
    }
  }

  /// The days it covers of a tenure; nil for what lies beyond its last day, or outside the calendar.
  func frame(from first: CalendarDay, to last: CalendarDay?) -> TimeFrame? {
    switch self {
    case .year(let number):
      guard let from = first.moved(byMonths: 12 * (number - 1)),
        let next = first.moved(byMonths: 12 * number)
      else { return nil }
      return TimeFrame(from: from, to: next.previous)
    case .before: return first.previous.map { TimeFrame(from: nil, to: $0) }
    case .since: return TimeFrame(from: first, to: nil)
    case .during: return TimeFrame(from: first, to: last)
    case .after: return last?.next.map { TimeFrame(from: $0, to: nil) }
    }
  }
}
