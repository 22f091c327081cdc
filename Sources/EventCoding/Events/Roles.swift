internal import EventModel

/// Who takes part in an act, by role.
struct Roles {
  /// Who acts; every party of a reciprocal act.
  var source: [Party] = []
  /// Whom the act is done to.
  var target: [Party] = []

  /// Whether both sides of the act are told.
  var isComplete: Bool { !source.isEmpty && !target.isEmpty || source.count > 1 }

  /// Everybody, sources first.
  var everybody: [Party] { source + target }

  /// Takes out of the targets who also acts, and who is named twice.
  mutating func removeRepeats() {
    source = Self.distinct(source)
    target = Self.distinct(target).filter { party in !source.contains { $0.isSame(as: party) } }
  }

  private static func distinct(_ parties: [Party]) -> [Party] {
    var kept: [Party] = []
    for party in parties where !kept.contains(where: { $0.isSame(as: party) }) {
      kept.append(party)
    }
    return kept
  }
}
