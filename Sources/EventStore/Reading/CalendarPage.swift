internal import SQLite

/// The days of everybody, of one party or of two: the rows of `calendar` that have one key.
struct CalendarPage: Hashable {
  /// What a party does in an event.
  enum Part: String {
    /// It acts; of two, on the other.
    case acts
    /// It is acted on; of two, by the other.
    case isActedOn = "is_acted_on"
  }

  /// The modality of `calendar AS c`, where asserted is not written.
  static let modality = "coalesce(c.modality, 'asserted')"

  /// The days of everybody.
  static let everybody = CalendarPage(party: "", other: "", parts: [])

  /// A country's code or an actor's uid.
  let party: String
  /// The other of two, which sorts after the party; else empty.
  let other: String
  /// What the party must do.
  let parts: Set<Part>

  /// The condition that a row of `calendar` is on the page.
  func key(_ alias: String) -> EventQuery.Filter {
    .init(
      sql: "\(alias).party = ? AND \(alias).other = ?", values: [.text(party), .text(other)])
  }

  /// The condition on what the party does, on `calendar AS c`.
  var filter: EventQuery.Filter {
    .all(parts.map { "c.\($0.rawValue)" }.sorted().map { .init(sql: $0, values: []) })
  }
}

extension CalendarPage {
  /// The page of one party.
  init(of party: String, _ sides: ActorCondition.Side...) {
    self.init(party: party, other: "", parts: Set(sides.compactMap(\.part)))
  }

  /// The page of two parties, or of one that stands on both sides.
  init(
    of left: String, _ leftSide: ActorCondition.Side, and right: String,
    _ rightSide: ActorCondition.Side
  ) {
    if left == right {
      self.init(of: left, leftSide, rightSide)
      return
    }
    let parts: Set<Part> =
      switch (leftSide, rightSide) {
      case (.source, .target): [left < right ? .acts : .isActedOn]
      case (.target, .source): [left < right ? .isActedOn : .acts]
      default: []
      }
    self.init(party: min(left, right), other: max(left, right), parts: parts)
  }
}

extension ActorCondition.Side {
  fileprivate var part: CalendarPage.Part? {
    switch self {
    case .either: nil
    case .source: .acts
    case .target: .isActedOn
    }
  }
}
