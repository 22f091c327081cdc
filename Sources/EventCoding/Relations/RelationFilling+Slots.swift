internal import EventModel
internal import Linguistics
internal import Ontology

/// Who stands in a slot of the frame.
extension RelationFilling {
  func parties(
    in slot: RelationFrame.Slot, beside others: [RelationParty]
  ) -> [RelationParty] {
    let tree = sentence.tree
    switch slot {
    case .subject:
      guard !tree.isPassive(trigger) || frame.partOfSpeech == .adjective else {
        let agents = tree.children(of: trigger, .agent) + tree.dependents(of: trigger, behind: "by")
        return agents.first.map { sentence.parties(at: $0) } ?? []
      }
      return tree.subject(of: trigger).map { sentence.parties(at: $0) } ?? []
    case .object:
      if tree.isPassive(trigger) {
        return tree.subject(of: trigger).map { sentence.parties(at: $0) } ?? []
      }
      return tree.child(of: trigger, .object).map { sentence.parties(at: $0) } ?? []
    case .possessor:
      return asksForPerson(others)
        ? leaders() ?? sentence.owners(of: trigger) : sentence.owners(of: trigger)
    case .bearer: return (bearers?.parties ?? []).map(person)
    case .itself:
      guard bearers == nil, sentence.words[trigger].isSingularNoun else { return [] }
      if let mention = sentence.mention(at: trigger) {
        return [RelationParty(words: mention.words, mention: mention)]
      }
      return sentence.isDefinite(trigger)
        ? [RelationParty(words: tree.phrase(of: trigger), mention: nil)] : []
    case .holder: return sentence.holders(of: trigger)
    case .parties: return sentence.sides(of: trigger)
    case .speaker: return sentence.speakers(of: trigger)
    case .home: return others.compactMap(home)
    case .preposition(let preposition):
      // "head of state of Peru": the phrase may hang on the last word of the frame.
      let found = [last, trigger].lazy.flatMap { tree.dependents(of: $0, behind: preposition) }
        .first { !(trigger...max(trigger, last)).contains($0) }
      return found.map { sentence.parties(at: $0) } ?? []
    }
  }

  /// Whether the frame wants somebody's name for its subject, and it is the subject that is sought.
  private func asksForPerson(_ others: [RelationParty]) -> Bool {
    others.isEmpty && frame.object == [.home]
  }

  /// The names right before a noun that is one mention with them: "the Macron government".
  private func leaders() -> [RelationParty]? {
    guard let whole = sentence.mention(at: trigger), let country = whole.actor?.country,
      whole.actor?.kind != .person
    else { return nil }
    let names = sentence.properNames(before: trigger)
    return names.isEmpty
      ? nil
      : names.map { name in
        let holder = homes.holder(named: sentence.words[name], of: country)
        return RelationParty(
          words: name,
          mention: holder.map {
            ActorMention(
              words: name, head: name.lowerBound, actor: $0, candidates: [], resolution: .tenure,
              confidence: 0.8)
          })
      }
  }

  /// A bearer as the person its name is, where the mention means the office: "Ana Ruiz, the leader
  /// of the party" is a person and no party.
  private func person(_ bearer: RelationParty) -> RelationParty {
    guard frame.subjectClasses.contains(.person), let mention = bearer.mention,
      let actor = mention.actor, actor.kind != .person,
      mention.words.contains(trigger)
        || [.apposition, .composition, .description].contains(mention.resolution),
      let first = bearer.words.first(where: { sentence.words[$0].partOfSpeech == .properNoun })
    else { return bearer }
    let name = first..<bearer.words.upperBound
    let holder = actor.country.flatMap { homes.holder(named: sentence.words[name], of: $0) }
    guard let holder else { return RelationParty(words: name, mention: nil) }
    var known = mention
    (known.words, known.actor, known.resolution) = (name, holder, .tenure)
    return RelationParty(words: name, mention: known)
  }

  /// The country of a title that stands alone, quoted by the title's words.
  private func home(of person: RelationParty) -> RelationParty? {
    let known = person.mention.flatMap {
      homes.country(of: $0, holding: sentence.words[trigger].key)
    }
    // The mention that holds name and title may tell whose office it is.
    let whole = sentence.mention(at: trigger)?.actor
    guard
      let country = known
        ?? (whole?.kind == .government ? whole?.country.flatMap(homes.country) : nil)
    else { return nil }
    let start = trigger - frame.head
    let words = start..<start + frame.words.count
    return RelationParty(
      words: words,
      mention: ActorMention(
        words: words, head: trigger, actor: country, candidates: [], resolution: .tenure,
        confidence: 0.8))
  }
}

extension Word {
  /// Whether it is a noun that means one: not "officers".
  fileprivate var isSingularNoun: Bool { tag?.label == "NN" || tag?.label == "NNP" }
}
