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
    _ words: ArraySlice<QuestionWord>,
    named: (ArraySlice<QuestionWord>) throws -> (ActorPhrase?, Int)
  ) throws {
    if let count = Self.title(words.prefix(4).map(\.key)) {
      span = .during
      holder = nil
      self.count = count
      return
    }
    guard let opening = words.first.flatMap({ Self.openings[$0.key] }) else { return nil }
    var rest = words.dropFirst()
    var holder: ActorPhrase?
    if let next = rest.first?.key, Self.pronouns.contains(next) {
      rest = rest.dropFirst()
    } else if case (let actor?, let count) = try named(rest), actor.kind == "person" {
      holder = actor
      rest = rest.dropFirst(count)
    }
    let isOwned = rest.count < words.count - 1
    let hasPronoun = holder == nil && isOwned
    let tail = rest.prefix(4).map(\.key)
    if let (number, count) = Self.year(tail), hasPronoun && tail.count >= 2 || holder != nil {
      // "the first year" alone is of no office.
      if words.dropFirst().first?.key == "the", count == 2 { return nil }
      span = .year(number)
      rest = rest.dropFirst(count)
    } else if let ending = (Self.endings + (isOwned ? Self.ownedEndings : []))
      .first(where: { tail.starts(with: $0) })
    {
      span = opening
      rest = rest.dropFirst(ending.count)
      // "during the presidency of Lula".
      if holder == nil, rest.first?.key == "of",
        case (let actor?, let count) = try named(rest.dropFirst()), actor.kind == "person"
      {
        holder = actor
        rest = rest.dropFirst(count + 1)
      }
      if holder == nil, words.dropFirst().first?.key == "the" { return nil }
    } else if holder != nil, Self.bare.contains(words.first?.key ?? "") {
      span = opening == .since ? .after : opening
    } else {
      return nil
    }
    self.holder = holder
    count = words.count - rest.count
  }

  /// How many words "as president" has; nil for others.
  private static func title(_ keys: [String]) -> Int? {
    let titles = [["president"], ["prime", "minister"], ["head", "of", "state"], ["chancellor"]]
    guard keys.first == "as" else { return nil }
    return titles.first { keys.dropFirst().starts(with: $0) }.map { $0.count + 1 }
  }

  private static let openings: [String: Span] = [
    "before": .before, "until": .before, "after": .since, "since": .since,
    "in": .during, "during": .during, "throughout": .during, "under": .during, "while": .during,
  ]

  /// Openings that need no more than a name: "under Bolsonaro".
  private static let bare = ["before", "after", "under"]

  private static let pronouns = ["he", "she", "they", "his", "her", "their", "the"]

  private static let endings = [
    ["taking", "office"], ["taking", "power"], ["took", "office"], ["took", "power"],
    ["assuming", "office"], ["assumed", "office"], ["coming", "to", "power"],
    ["came", "to", "power"], ["came", "into", "office"], ["entered", "office"],
    ["became", "president"], ["was", "inaugurated"], ["was", "sworn", "in"],
    ["in", "office"], ["in", "power"], ["was", "in", "office"], ["was", "in", "power"],
    ["was", "president"],
  ]

  /// Endings of somebody named: "his presidency".
  private static let ownedEndings = [
    ["presidency"], ["term"], ["tenure"], ["mandate"], ["rule"], ["time", "in", "office"],
    ["administration"], ["government"],
  ]

  /// "first year", "second year in office": which year, and of how many words it is.
  private static func year(_ keys: [String]) -> (number: Int, count: Int)? {
    guard keys.count >= 2, keys[1] == "year",
      let index = ["first", "second", "third", "fourth", "fifth"].firstIndex(of: keys[0])
    else { return nil }
    let endings = [["in", "office"], ["of", "office"], ["in", "power"], ["as", "president"]]
    let ending = endings.first { keys.dropFirst(2).starts(with: $0) }
    return (index + 1, 2 + (ending?.count ?? 0))
  }
}

extension OfficeTime.Span {
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
