internal import EventStore

extension EventReading {
  /// What the question word asks for.
  var focus: Query.Focus {
    let asks = phrases.compactMap(\.ask)
    let direction = acts.first.flatMap { phrases[$0].act?.direction } ?? .forward
    if phrases.contains(where: \.isBusiest) { return .parties }
    let asked = Set(asks.filter { $0 != .list && $0 != .what })
    // "when and where", "who threatened whom": the events have it all.
    if asked.count > 1, joinsAsks || asked.isSuperset(of: [.who, .whom]) { return .events }
    guard var ask = asks.first(where: asked.contains) else { return .events }
    if ask == .count || ask == .where, asked.contains(.document) { ask = .document }
    // "how many countries did she visit" asks for the countries.
    if ask == .count, phrases.contains(where: \.isParty) { ask = .who }
    switch ask {
    case .when: return .dates
    case .where: return .places
    case .count: return .count
    case .document: return .documents
    case .what, .list: return .events
    case .agent:
      if direction == .reciprocal { return .parties }
      return direction == .reverse ? .targets : .sources
    case .who, .whom:
      if direction == .reciprocal { return .parties }
      if predicate == nil, query.sources.isEmpty, query.targets.isEmpty { return .parties }
      let asksTargets = ask == .whom || roles.hasSubject != isPassive
      return asksTargets != (direction == .reverse) ? .targets : .sources
    }
  }

  /// Whether question words are joined: "when and where", "who visited Norway and when".
  private var joinsAsks: Bool {
    phrases.indices.dropFirst(2).contains { index in
      guard case .and = phrases[index - 1].content else { return false }
      return phrases[index].ask != nil
        && (phrases[index - 2].ask != nil || index == phrases.count - 1)
    }
  }
}
