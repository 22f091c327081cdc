internal import EventModel
internal import EventStore

/// Makes one actor of several phrases: "the French army", "president of Brazil", "President Milei".
struct ActorComposer {
  let reader: EventReader
  let lexicon: QuestionLexicon
  let today: CalendarDay
  private(set) var notes: [String] = []

  init(reader: EventReader, lexicon: QuestionLexicon, today: CalendarDay) {
    self.reader = reader
    self.lexicon = lexicon
    self.today = today
  }

  /// The phrases with offices, roles and titles taken into the actors they belong to.
  mutating func compose(_ phrases: [QuestionPhrase]) throws -> [QuestionPhrase] {
    var composed = try takeRoles(takeTitles(takeMemberships(phrases)))
    if composed.contains(where: \.tellsOfActs) { composed = try takeOffices(composed) }
    for actor in composed.compactMap(\.actor) where !actor.others.isEmpty {
      let others = actor.others.prefix(3).map { "\($0.name) (\($0.uid))" }
      notes.append("\(actor.name) is meant, not \(others.joined(separator: ", "))")
    }
    return composed
  }

  // MARK: Titles

  /// "President Milei" is Milei, and so is "Argentine President Milei".
  private func takeTitles(_ phrases: [QuestionPhrase]) -> [QuestionPhrase] {
    var rest: [QuestionPhrase] = []
    for (index, phrase) in phrases.enumerated() {
      let next = index + 1 < phrases.count ? phrases[index + 1] : nil
      if phrase.tie?.isOffice == true, !phrase.isPossessive, next?.actor?.kind == "person" {
        if let before = rest.last, before.actor?.kind == "country", !before.isPossessive,
          before.words.endIndex == phrase.words.startIndex
        {
          rest.removeLast()
        }
        continue
      }
      rest.append(phrase)
    }
    return rest
  }

  // MARK: Memberships

  /// "is Norway in NATO": to be in an organisation is to be its member.
  private func takeMemberships(_ phrases: [QuestionPhrase]) -> [QuestionPhrase] {
    guard let member = lexicon.phrases["member"],
      !phrases.contains(where: { $0.tellsOfActs || $0.isTie })
    else { return phrases }
    return phrases.enumerated().map { index, phrase in
      guard phrase.preposition == .place, index + 1 < phrases.count,
        phrases[index + 1].actor?.kind == "organisation"
      else { return phrase }
      return QuestionPhrase(content: member, words: phrase.words)
    }
  }

  // MARK: Roles

  /// "the army of France", "French troops": a part of a country's state or society.
  private mutating func takeRoles(_ phrases: [QuestionPhrase]) throws -> [QuestionPhrase] {
    var rest: [QuestionPhrase] = []
    var index = 0
    while index < phrases.count {
      let phrase = phrases[index]
      index += 1
      guard let (sector, isGroup) = phrase.sector else {
        rest.append(phrase)
        continue
      }
      var owner: ActorPhrase?
      if let before = rest.last, let actor = before.actor {
        owner = actor
        rest.removeLast()
      } else if index + 1 < phrases.count, phrases[index].preposition == .of,
        let actor = phrases[index + 1].actor
      {
        owner = actor
        index += 2
      }
      if takeIntoAct(phrase, &rest) {
        if let owner { rest.append(QuestionPhrase(content: .actor(owner), words: phrase.words)) }
        continue
      }
      if owner == nil, !isGroup, let asked = Self.asked(rest.last) {
        rest[rest.count - 1] = asked
        notes.append(
          "'\(phrase.text)' was passed over: the offices of those found are not told apart")
        continue
      }
      // "military intervention", "who deported migrants".
      let modifies = index < phrases.count && phrases[index].act != nil && !phrase.isPossessive
      if owner == nil, modifies || isGroup {
        rest.append(QuestionPhrase(content: .word(phrase.text.wordBeginning), words: phrase.words))
        continue
      }
      guard var actor = owner else {
        throw InquiryError.whose(phrase.text, try reader.actors(ofSector: sector, limit: 10))
      }
      if actor.kind == "country", let country = actor.country {
        actor.selector = .part(country + sector)
        actor.name = "\(phrase.text.lowercased()) of \(actor.name)"
        actor.kind = "part"
      }
      rest.append(QuestionPhrase(content: .actor(actor), words: phrase.words))
    }
    return rest
  }

  /// Whether the role is part of the act's words: the diplomats of "expelled Russian diplomats".
  private func takeIntoAct(_ role: QuestionPhrase, _ rest: inout [QuestionPhrase]) -> Bool {
    let ofs = rest.last?.preposition == .of ? 1 : 0
    guard let index = rest.indices.dropLast(ofs).last, rest[index].act != nil else { return false }
    let words = rest[index].words.map(\.key) + (ofs == 1 ? ["of"] : []) + role.words.map(\.key)
    guard let act = lexicon.act(words) else { return false }
    rest[index] = QuestionPhrase(content: .act(act), words: rest[index].words)
    return true
  }

  // MARK: Offices

  /// "the president of Brazil", "the French foreign minister": who held the office at the time.
  private mutating func takeOffices(_ phrases: [QuestionPhrase]) throws -> [QuestionPhrase] {
    let frame = phrases.compactMap(\.time).first
    let day = frame?.to ?? frame?.from ?? today
    var rest: [QuestionPhrase] = []
    var index = 0
    while index < phrases.count {
      let phrase = phrases[index]
      index += 1
      guard let office = phrase.tie, office.isOffice else {
        rest.append(phrase)
        continue
      }
      var owner: ActorPhrase?
      if let before = rest.last?.actor, before.kind == "country" {
        owner = before
        rest.removeLast()
      } else if index + 1 < phrases.count, phrases[index].preposition == .of,
        let actor = phrases[index + 1].actor
      {
        owner = actor
        index += 2
      }
      if owner == nil, let asked = Self.asked(rest.last) {
        rest[rest.count - 1] = asked
        notes.append(
          "'\(phrase.text)' was passed over: the offices of those found are not told apart")
        continue
      }
      if owner == nil, phrase.words.contains(where: { $0.key.hasSuffix("s") }) {
        notes.append(
          "'\(phrase.text)' was passed over: the offices of those found are not told apart")
        continue
      }
      guard let owner else {
        let holders = try office.offices.flatMap { try reader.holders(ofRole: $0, limit: 10) }
        throw InquiryError.whose(phrase.text, holders)
      }
      let holder = try holder(of: office, phrase.text, owner, on: day)
      rest.append(QuestionPhrase(content: .actor(holder), words: phrase.words))
    }
    return rest
  }

  /// "which president": who; nil for a phrase that asks nothing.
  private static func asked(_ phrase: QuestionPhrase?) -> QuestionPhrase? {
    guard let phrase, case .ask(.what, _) = phrase.content else { return nil }
    return QuestionPhrase(content: .ask(.who, kind: "person"), words: phrase.words)
  }

  private mutating func holder(
    of office: TiePhrase, _ title: String, _ owner: ActorPhrase, on day: CalendarDay
  ) throws -> ActorPhrase {
    let query = RelationQuery(objects: [owner.selector], from: day, to: day)
    let tenures = try reader.tenures(query, roles: office.offices)
    guard let tenure = tenures.last, let uid = tenure.subject.uid else {
      throw InquiryError.nobodyInOffice("\(title) of \(owner.name)", time: "on \(day)")
    }
    notes.append("the \(title) of \(owner.name) on \(day) was \(tenure.subject.name) (base)")
    return ActorPhrase(
      selector: .actor(uid), name: tenure.subject.name, kind: "person", country: owner.country)
  }
}
