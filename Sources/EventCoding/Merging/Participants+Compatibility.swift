internal import EventModel
internal import Spelling

extension Participants {
  /// Whether both can name the parties of one act: no role has two that exclude each other, and
  /// somebody known takes part in both.
  func isCompatible(with other: Participants) -> Bool {
    var isAnchored = false
    for role in Role.allCases {
      let (left, right) = (self[role], other[role])
      if left.isEmpty || right.isEmpty { continue }
      guard left.covers(right) || right.covers(left) else { return false }
      isAnchored = isAnchored || left.contains { $0.actor != nil }
    }
    return isAnchored
  }

  /// How many of the roles name somebody known, and how exactly.
  var specificity: Int {
    Role.allCases.flatMap { self[$0] }.reduce(0) { sum, party in
      guard let actor = party.actor else { return sum }
      return sum + (actor.kind == .country ? 2 : 3)
    }
  }
}

extension [Participant] {
  /// Whether each of the others can be one of these.
  fileprivate func covers(_ others: [Participant]) -> Bool {
    others.allSatisfy { other in contains { $0.canBe(other) } }
  }
}

extension Participant {
  /// Whether both can be the same party, one perhaps named less exactly.
  fileprivate func canBe(_ other: Participant) -> Bool {
    guard let actor, let otherActor = other.actor else {
      return actor == nil && other.actor == nil
        && quotation.text.folded == other.quotation.text.folded
    }
    return actor.canBe(otherActor)
  }
}

extension PoliticalActor {
  /// Whether one is the other, or names it less exactly: Argentina, its government, its president.
  func canBe(_ other: PoliticalActor) -> Bool {
    if id == other.id { return true }
    guard let country, country == other.country else { return false }
    let kinds = Set([kind, other.kind])
    guard kinds.isSubset(of: [.country, .government, .person]) else { return false }
    if kind == .person || other.kind == .person { return kinds.count == 2 }
    return code.hasPrefix(other.code) || other.code.hasPrefix(code)
  }
}
