extension QuestionPhrase {
  var isFiller: Bool {
    if case .filler = content { true } else { false }
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

  /// Whether it tells of acts, so that an office beside it stands for its holder.
  var tellsOfActs: Bool {
    switch content {
    case .act, .speech, .anyAct, .timeline, .quads, .events, .period: true
    default: false
    }
  }
}
