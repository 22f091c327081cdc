internal import EventStore

extension EventReading {
  /// Where an actor stands that no preposition governs.
  mutating func placeByOrder(_ selector: ActorSelector, _ index: Int) {
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

  /// Whether who stands before the act is acted on: "was expelled", "was done to".
  var isPassive: Bool {
    guard let predicate else { return false }
    // "what was done to Norway", not "what is Norway doing" or "planning to do".
    let isDone = isAnyAct && phrases[predicate].words.last?.key == "done"
    let isParticiple = phrases[predicate].act?.isParticiple ?? isDone
    let isTold = predicate + 1 < phrases.count && phrases[predicate + 1].preposition == .source
    return phrases.contains(where: \.isUndergoing)
      || isParticiple && (isTold || phrases[..<predicate].contains(where: \.isBe))
  }
}
