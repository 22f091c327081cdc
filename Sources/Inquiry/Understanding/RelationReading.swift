internal import EventModel
internal import EventStore

/// A question about lasting ties: "allies of X", "who governed X", "is X a member of Y".
struct RelationReading {
  private let phrases: [QuestionPhrase]
  private let question: String
  private let reader: QuestionReader
  private var query = RelationQuery()
  private var names: [ActorSelector: String] = [:]
  private var notes: [String] = []

  init(_ phrases: [QuestionPhrase], question: String, _ reader: QuestionReader) {
    self.phrases = phrases
    self.question = question
    self.reader = reader
  }

  /// The query the question means.
  ///
  /// - Throws: `InquiryError` for a part that has no place in a question about ties.
  func understanding() throws -> Understanding {
    var reading = self
    try reading.read()
    return Understanding(
      query: .relations(reading.query), names: reading.names, notes: reading.notes)
  }

  private mutating func read() throws {
    let ties = phrases.compactMap(\.tie)
    for tie in ties {
      query.predicates += tie.predicates.filter { !query.predicates.contains($0) }
      query.offices += tie.offices.filter { !query.offices.contains($0) }
    }
    let side = ties.first?.side ?? .either
    for (index, phrase) in phrases.enumerated() {
      switch phrase.content {
      case .actor(let actor): try place(actor, at: index, side)
      case .time(let frame): (query.from, query.to) = (frame.from, frame.to)
      case .modality(let modalities): query.modalities = modalities
      case .future: query.modalities = [.planned]
      case .ask(_, let kind?), .party(let kind?): query.kinds = [kind]
      case .officeTime where ties.contains { $0.predicates.contains(Predicate("predecessor_of")) }:
        // "who came before Milei as president": in that office, not in those days.
        break
      case .officeTime(let span, let holder):
        let holder = holder ?? phrases.compactMap(\.actor).first { $0.kind == "person" }
        let (frame, note) = try reader.time(span, of: holder, phrase.text)
        (query.from, query.to) = (frame.from, frame.to)
        notes.append(note)
        // "who was president before Milei": of his country.
        if let country = holder?.country, !phrases.contains(where: { $0.actor != nil }) {
          try placeCountry(country)
        }
      case .former:
        query.to = query.to ?? reader.today
        notes.append("who is still in office is among them")
      case .word: notes.append("'\(phrase.text)' was passed over: of ties no words are told apart")
      case .passed(let reason): notes.append("'\(phrase.text)' was passed over: \(reason)")
      case .number(let number): query.limit = number
      case .unknown where follows(.place, index):
        notes.append("'\(phrase.text)' was passed over: where a tie holds is not kept")
      case .unknown: throw try reader.unknown(phrase)
      case .act, .speech, .anyAct, .timeline, .period, .quads, .role, .group, .refused:
        throw InquiryError.notUnderstood(
          question, part: phrase.text, examples: RelationReading.examples)
      default: break
      }
    }
    try refuseOfficesOfNobody()
  }

  /// "who was foreign minister in 2024" could be of any country.
  private func refuseOfficesOfNobody() throws {
    guard !query.offices.isEmpty, (query.subjects + query.objects + query.involving).isEmpty,
      let office = phrases.first(where: { $0.tie?.isOffice == true })
    else { return }
    let holders = try query.offices.flatMap { try reader.reader.holders(ofRole: $0, limit: 10) }
    throw InquiryError.whose(office.text, holders)
  }

  private var isOffice: Bool { phrases.compactMap(\.tie).first?.isOffice == true }

  /// "Bolsonaro's foreign minister": that of his country in his days.
  private mutating func placeGovernment(of actor: ActorPhrase, _ country: String) throws {
    try placeCountry(country)
    guard !phrases.contains(where: { $0.time != nil }) else { return }
    let (frame, note) = try reader.time(.during, of: actor, actor.name)
    (query.from, query.to) = (frame.from, frame.to)
    notes.append(note)
  }

  private mutating func placeCountry(_ code: String) throws {
    query.objects.append(.country(code))
    names[.country(code)] = try reader.lookup.actor(named: code).name
  }

  private mutating func place(
    _ actor: ActorPhrase, at index: Int, _ side: TiePhrase.Side
  ) throws {
    // Of "what territory does it claim" the last is the verb.
    var tieIndex = phrases.lastIndex(where: \.isTie) ?? phrases.endIndex
    // "what offices did she hold": what is asked for stands in front of the verb.
    if tieIndex < index, phrases[tieIndex..<index].contains(where: \.isAuxiliary) {
      tieIndex = phrases.endIndex
    }
    if follows(.place, index), hasOtherActor(than: index) {
      notes.append("'in \(phrases[index].text)' was passed over: where a tie holds is not kept")
      return
    }
    if isOffice, actor.kind == "person", phrases[index].isPossessive, let country = actor.country {
      return try placeGovernment(of: actor, country)
    }
    names[actor.selector] = actor.name
    // "which presidents did Norway have": no country holds an office.
    let isOwner =
      isOffice && actor.kind != "person" || phrases[index].isPossessive || follows(.of, index)
      || isClub(actor, before: tieIndex, index)
      || index < tieIndex && actor.kind != "person" && tieIndex < phrases.endIndex
        && phrases[tieIndex].tie?.isOffice == true
    switch side {
    case .subject where isTold(by: index), .object where isTold(by: index):
      query.subjects.append(actor.selector)
    case .either: query.involving.append(actor.selector)
    case .subject where isOwner: query.subjects.append(actor.selector)
    case .object where isOwner: query.objects.append(actor.selector)
    case .reverse:
      if index < tieIndex, !isOwner {
        query.objects.append(actor.selector)
      } else {
        query.subjects.append(actor.selector)
      }
    case .subject, .object:
      if index < tieIndex {
        query.subjects.append(actor.selector)
      } else {
        query.objects.append(actor.selector)
      }
    }
  }

  /// Whether an organisation stands right before the word of a tie: "NATO member".
  private func isClub(_ actor: ActorPhrase, before tieIndex: Int, _ index: Int) -> Bool {
    actor.kind == "organisation" && index + 1 == tieIndex && tieIndex < phrases.endIndex
  }

  /// Whether the actor stands where a tie's holder is told: "claimed by Norway".
  private func isTold(by index: Int) -> Bool { follows(.source, index) || follows(.from, index) }

  private func follows(_ preposition: QuestionPhrase.Preposition, _ index: Int) -> Bool {
    index > 0 && phrases[index - 1].preposition == preposition
  }

  private func hasOtherActor(than index: Int) -> Bool {
    phrases.enumerated().contains { $0.offset != index && $0.element.actor != nil }
  }

  /// Three questions about ties that work.
  static let examples = [
    "allies of Argentina", "who was president of Brazil in 2015", "is Finland a member of NATO",
  ]
}
