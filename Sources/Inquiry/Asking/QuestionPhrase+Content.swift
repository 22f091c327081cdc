extension QuestionPhrase {
  var isFiller: Bool {
    if case .filler = content { true } else { false }
  }

  var isBe: Bool {
    if case .be = content { true } else { false }
  }

  var isUndergoing: Bool {
    if case .undergo = content { true } else { false }
  }

  var ask: Ask? {
    if case .ask(let ask, _) = content { ask } else { nil }
  }

  var isTie: Bool {
    if case .tie = content { true } else { false }
  }

  var isBusiest: Bool {
    if case .busiest = content { true } else { false }
  }

  var isParty: Bool {
    if case .party = content { true } else { false }
  }

  var isAuxiliary: Bool {
    switch content {
    case .auxiliary, .future: true
    default: false
    }
  }

  var actor: ActorPhrase? {
    if case .actor(let actor) = content { actor } else { nil }
  }

  var act: ActPhrase? {
    if case .act(let act) = content { act } else { nil }
  }

  var preposition: Preposition? {
    if case .preposition(let preposition) = content { preposition } else { nil }
  }

  var tie: TiePhrase? {
    if case .tie(let tie) = content { tie } else { nil }
  }

  var time: TimeFrame? {
    if case .time(let frame) = content { frame } else { nil }
  }

  /// The sector of a part of a state or of people, and whether it is of people.
  var sector: (String, isGroup: Bool)? {
    switch content {
    case .role(let sector): (sector, false)
    case .group(let sector): (sector, true)
    default: nil
    }
  }

  /// Whether it makes a clause of the names and acts about it: "did", "was", "who", "and".
  var makesClause: Bool {
    switch content {
    case .auxiliary, .future, .be, .undergo, .giving, .and: true
    case .ask(let ask, _): ask != .list && ask != .what && ask != .count && ask != .document
    default: false
    }
  }

  /// Whether it tells of acts, so that an office beside it stands for its holder.
  var tellsOfActs: Bool {
    switch content {
    case .act, .speech, .anyAct, .timeline, .quads, .events, .period: true
    default: false
    }
  }
}
