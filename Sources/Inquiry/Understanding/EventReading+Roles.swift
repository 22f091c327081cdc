internal import EventStore

extension EventReading {
  /// Where an actor stands, by the preposition before it or its place about the predicate.
  mutating func place(_ actor: ActorPhrase, at index: Int) {
    let selector = actor.selector
    switch preposition(before: index) {
    case .source: roles.givenSources.append(selector)
    case .from where fromNamesTarget: roles.targets.append(selector)
    case .from: roles.givenSources.append(selector)
    case .target:
      // "a timeline for Norway" is of it.
      if predicate == nil, isFor(before: index) {
        roles.involving.append(selector)
      } else {
        roles.targets.append(selector)
      }
    case .on, .about:
      if predicate == nil {
        roles.involving.append(selector)
      } else {
        roles.targets.append(selector)
      }
    case .with:
      if isAnyAct || breaksTies {
        roles.targets.append(selector)
      } else {
        roles.involving.append(selector)
      }
    case .between, .involving: roles.involving.append(selector)
    case .of:
      if predicate == nil {
        // "hostile acts of Norway toward Kenya".
        let isDirected = phrases.contains { $0.preposition == .target }
        if isDirected {
          roles.givenSources.append(selector)
        } else {
          roles.involving.append(selector)
        }
      } else if isSpeech, !roles.sources.isEmpty {
        // "what did Norway think of Kenya".
        roles.targets.append(selector)
      } else {
        roles.owners.append(selector)
      }
    case .place: takePlace(actor, index)
    case nil: placeByOrder(selector, index)
    }
  }

  private func isFor(before index: Int) -> Bool {
    phrases[..<index].last { $0.preposition != nil }?.words.last?.key == "for"
  }

  /// The preposition that governs an actor; of several joined by "and", that of the first.
  private func preposition(before index: Int) -> QuestionPhrase.Preposition? {
    var index = index
    while index > 1, case .and = phrases[index - 1].content, phrases[index - 2].actor != nil {
      index -= 2
    }
    // "Chile, Peru and Bolivia": a comma joins too.
    while index > 0, phrases[index - 1].actor != nil,
      phrases[index - 1].words.last?.endsWithComma == true
    {
      index -= 1
    }
    return index > 0 ? phrases[index - 1].preposition : nil
  }

  /// A country is a place by its code; a capital and whatever else has a name, by its words.
  private mutating func takePlace(_ actor: ActorPhrase, _ index: Int) {
    let text = phrases[index].text
    guard case .country(let code) = actor.selector, !actor.isCapital else {
      query.place = text
      if actor.isCapital {
        notes.append("\(text) is read as the place; for those who act from there say \(actor.name)")
      }
      return
    }
    query.place = code
  }

  /// Whether "from" stands before who is acted on: "withdrew from NATO".
  private var fromNamesTarget: Bool {
    acts.first.flatMap { phrases[$0].act }?.fromNamesTarget ?? false
  }

  /// Whether the act's words end in what is had with somebody: "break off relations".
  private var breaksTies: Bool {
    guard let act = acts.first, phrases[act].act?.direction == .forward else { return false }
    return ["relations", "ties"].contains(phrases[act].words.last?.key)
  }

  private var isSpeech: Bool {
    guard let predicate, case .speech = phrases[predicate].content else { return false }
    return true
  }

  /// Whether the predicate is "do", "act", "action".
  var isAnyAct: Bool {
    guard let predicate, case .anyAct = phrases[predicate].content else { return false }
    return true
  }

  /// Puts the actors into the query as the kind of act has them.
  mutating func settleRoles() {
    let act = acts.first.flatMap { phrases[$0].act }
    let direction = act?.direction ?? .forward
    for owner in roles.owners {
      if direction == .reciprocal {
        roles.involving.append(owner)
      } else if act?.ofNamesSource ?? true || !roles.targets.isEmpty {
        roles.givenSources.append(owner)
      } else {
        roles.targets.append(owner)
      }
    }
    query.involving += roles.involving
    switch direction {
    case .forward:
      query.sources = roles.givenSources + roles.sources
      query.targets = roles.targets
    case .reverse:
      query.sources = roles.targets
      query.targets = roles.givenSources + roles.sources
    case .reciprocal:
      // "signed by Norway and Kenya": by both.
      if roles.givenSources.count > 1, !choosesParties {
        query.involving += roles.givenSources
      } else {
        query.sources = roles.givenSources
      }
      query.involving = roles.sources + roles.targets + query.involving
    }
  }

  private var choosesParties: Bool {
    phrases.contains { if case .or = $0.content { true } else { false } }
  }
}
