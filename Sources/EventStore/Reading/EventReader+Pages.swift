internal import SQLite

/// The pages of the calendar on which all events of a query stand.
struct CalendarPages {
  let pages: [CalendarPage]
  /// The conditions that whatever stands there meets.
  let answered: [ActorCondition]
}

extension EventReader {
  /// More pages than this are not turned together: those of one condition are, the rest is asked.
  private static let mostPages = 100

  /// The pages of who is asked for: of two parties where two are named.
  func pages(_ query: EventQuery) throws -> CalendarPages {
    let parties = try query.actorConditions.map { try Parties(of: $0, in: connection) }
      .sorted { ($0.areWhole ? 0 : 1, $0.codes.count) < ($1.areWhole ? 0 : 1, $1.codes.count) }
    guard let first = parties.first else {
      return CalendarPages(pages: [.everybody], answered: [])
    }
    guard let second = parties.dropFirst().first,
      first.codes.count * second.codes.count <= Self.mostPages
    else {
      let side = first.condition.side
      return CalendarPages(
        pages: first.codes.map { CalendarPage(of: $0, side) },
        answered: first.areWhole ? [first.condition] : [])
    }
    return Self.pages(first, second)
  }

  private static func pages(_ left: Parties, _ right: Parties) -> CalendarPages {
    let (leftSide, rightSide) = (left.condition.side, right.condition.side)
    let pages = left.codes.flatMap { one in
      right.codes.map { CalendarPage(of: one, leftSide, and: $0, rightSide) }
    }
    // A page of two says who acts on whom; it does not say that one acts, whoever is acted on.
    let saysSides = leftSide != .either && rightSide != .either
    let answered = [left, right].filter {
      $0.areWhole && (saysSides || $0.condition.side == .either)
    }
    return CalendarPages(
      pages: Array(Set(pages)).sorted { ($0.party, $0.other) < ($1.party, $1.other) },
      answered: answered.map(\.condition))
  }
}

/// The parties of the calendar that the actors of a condition belong to.
private struct Parties {
  let condition: ActorCondition
  /// Countries' codes, and uids of who has no country.
  let codes: [String]
  /// Whether everybody of the parties is meant.
  let areWhole: Bool

  init(of condition: ActorCondition, in connection: Connection) throws {
    var codes: Set<String> = []
    var areWhole = true
    for selector in condition.selectors {
      if case .country(let code) = selector {
        codes.insert(code)
        continue
      }
      let statement = try connection.prepare(
        """
        SELECT DISTINCT coalesce(a.country, a.uid), a.country IS NULL FROM actor AS a
        WHERE \(selector.condition.sql)
        """)
      try statement.bind(all: selector.condition.values)
      while try statement.step() {
        codes.insert(try statement.text(0))
        areWhole = try areWhole && statement.int(1) == 1
      }
    }
    self.condition = condition
    self.codes = codes.sorted()
    self.areWhole = areWhole
  }
}
