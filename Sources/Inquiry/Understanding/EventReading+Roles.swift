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

  private mutating func placeByOrder(_ selector: ActorSelector, _ index: Int) {
    guard let predicate else {
      // "Norwegian actions against Kenya".
      if phrases[index...].contains(where: { $0.preposition == .target }) {
        roles.givenSources.append(selector)
      } else {
        roles.involving.append(selector)
      }
      return
    }
    if isCompound(at: index) {
      roles.involving.append(selector)
      return
    }
    // "his arrest" is done to him, unless somebody else is told.
    let next = index + 1 < phrases.count ? phrases[index + 1].act : nil
    if phrases[index].isPossessive, next?.ownerIsTarget == true,
      !phrases[index...].contains(where: { [.of, .target, .on].contains($0.preposition) })
    {
      roles.targets.append(selector)
      return
    }
    // "how many trips did she make": what is asked for stands in front of the verb.
    let follows = predicate < index ? phrases[predicate..<index] : []
    let standsBefore = index < predicate || follows.contains(where: \.isAuxiliary)
    if standsBefore { roles.hasSubject = true }
    if standsBefore != isPassive {
      roles.sources.append(selector)
    } else {
      roles.targets.append(selector)
    }
  }

  /// Whether names stand before the noun of an act without a word that says who acts.
  ///
  /// "Milei Kenya visit", "Kenya aid". A person alone acts, and so does an adjective: "Milei visit", "US raid".
  private func isCompound(at index: Int) -> Bool {
    guard let predicate, let act = phrases[predicate].act, !act.isParticiple, index < predicate,
      !phrases.contains(where: \.makesClause)
    else { return false }
    let names = phrases.indices.filter { phrases[$0].actor != nil }
    guard names.allSatisfy({ $0 < predicate && !phrases[$0].isPossessive }),
      !phrases.contains(where: { $0.preposition != nil })
    else { return false }
    let actor = phrases[index].actor
    return names.count > 1 || actor?.kind == "country" && actor?.isNoun == true
      || actor?.kind == "person" && !act.ofNamesSource
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

  private var isAnyAct: Bool {
    guard let predicate, case .anyAct = phrases[predicate].content else { return false }
    return true
  }

  /// Whether who stands before the act is acted on: "was expelled", "was done to".
  private var isPassive: Bool {
    guard let predicate else { return false }
    // "what was done to Norway", not "what is Norway doing" or "planning to do".
    let isDone = isAnyAct && phrases[predicate].words.last?.key == "done"
    let isParticiple = phrases[predicate].act?.isParticiple ?? isDone
    let isTold = predicate + 1 < phrases.count && phrases[predicate + 1].preposition == .source
    return phrases.contains(where: \.isUndergoing)
      || isParticiple && (isTold || phrases[..<predicate].contains(where: \.isBe))
  }

  // MARK: The act's say

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

  /// Whether question words are joined: "when and where", "who visited Norway and when".
  private var joinsAsks: Bool {
    phrases.indices.dropFirst(2).contains { index in
      guard case .and = phrases[index - 1].content else { return false }
      return phrases[index].ask != nil
        && (phrases[index - 2].ask != nil || index == phrases.count - 1)
    }
  }

  private var choosesParties: Bool {
    phrases.contains { if case .or = $0.content { true } else { false } }
  }

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
}
