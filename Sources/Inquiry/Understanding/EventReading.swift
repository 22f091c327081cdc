internal import EventModel
internal import EventStore

/// A question about acts: who did what to whom, when and where.
struct EventReading {
  let phrases: [QuestionPhrase]
  let question: String
  let reader: QuestionReader
  var query = EventQuery()
  var names: [ActorSelector: String] = [:]
  var notes: [String] = []
  var roles = ActorRoles()
  var period: EventReader.Period?
  /// The acts that decide, by their places among the phrases.
  let acts: [Int]
  /// The place of the phrase that the actors lie about; nil where there is none.
  let predicate: Int?
  /// Words that the sentence must hold besides those of the acts.
  var content: [String] = []

  init(_ all: [QuestionPhrase], question: String, _ reader: QuestionReader) {
    let phrases = Self.withoutReporting(all)
    self.phrases = phrases
    self.question = question
    self.reader = reader
    acts = Self.decidingActs(phrases, reader.lexicon)
    // Of "what do they do" the last is the verb.
    predicate =
      acts.first
      ?? phrases.lastIndex { phrase in
        switch phrase.content {
        case .anyAct, .speech: true
        default: false
        }
      }
      // "what Norway did to Kenya": the auxiliary is the verb.
      ?? phrases.indices.last { index in
        guard case .auxiliary = phrases[index].content else { return false }
        return index > 0 && phrases[index - 1].actor != nil
      }
  }

  /// The query the question means.
  ///
  /// - Throws: `InquiryError` for a word or a name nothing knows, or a question that asks nothing.
  func understanding() throws -> Understanding {
    var reading = self
    try reading.read()
    guard reading.asksSomething else {
      throw InquiryError.notUnderstood(question, part: "", examples: QuestionReader.examples)
    }
    let query: Query =
      reading.period.map { .timeline(reading.query, by: $0) }
      ?? .events(reading.query, show: reading.focus)
    return Understanding(query: query, names: reading.names, notes: reading.notes)
  }

  private mutating func read() throws {
    for index in acts { add(phrases[index].act) }
    for (index, phrase) in phrases.enumerated() { try read(phrase, at: index) }
    settleRoles()
    settleWords()
    try refuseChoice()
    for actor in phrases.compactMap(\.actor) { names[actor.selector] = actor.name }
  }

  private mutating func add(_ act: ActPhrase?) {
    guard let act else { return }
    query.acts += act.acts.filter { !query.acts.contains($0) }
    query.triggers += act.triggers
    query.words += act.words
  }

  private mutating func read(_ phrase: QuestionPhrase, at index: Int) throws {
    switch phrase.content {
    case .actor(let actor): place(actor, at: index)
    case .act where !acts.contains(index): passOver(phrase, at: index)
    case .quads(let quads), .speech(let quads): narrow(to: quads)
    case .future: query.modalities = [.planned]
    case .order(let order):
      query.order = order
      if meansOne(at: index) { query.limit = query.limit ?? 1 }
    case .number where phrases.indices.contains(index + 1) && phrases[index + 1].actor != nil:
      notes.append("'\(phrase.text)' was passed over: it counts nothing")
    case .number(let number): query.limit = number
    case .time(let frame): (query.from, query.to) = (frame.from, frame.to)
    case .officeTime(let span, let holder):
      let holder = holder ?? phrases.compactMap(\.actor).first { $0.kind == "person" }
      let (frame, note) = try reader.time(span, of: holder, phrase.text)
      (query.from, query.to) = (frame.from, frame.to)
      notes.append(note)
    case .undated: query.undated = true
    case .word(let word): content.append(word)
    case .passed(let reason): notes.append("'\(phrase.text)' was passed over: \(reason)")
    case .timeline: period = period ?? .month
    case .period(let period): self.period = period
    case .unknown: try takeUnknown(phrase, at: index)
    case .modality([.negated]) where excludes(at: index):
      throw InquiryError.notUnderstood(
        question, part: text(from: index), examples: QuestionReader.examples)
    case .modality(let modalities): query.modalities = modalities
    case .tie, .role, .group, .former, .refused:
      throw InquiryError.notUnderstood(
        question, part: phrase.text, examples: QuestionReader.examples)
    default: break
    }
  }

  /// Whether "last" or "first" is said of one: "the last visit", "the last time", not "the latest
  /// visits".
  private func meansOne(at index: Int) -> Bool {
    if phrases[index].isOccasion { return true }
    guard phrases[index].words.last?.key != "recent" || phrases[index].words.count > 1,
      index + 1 < phrases.count, let noun = phrases[index + 1].words.last?.key
    else { return false }
    switch phrases[index + 1].content {
    case .act, .events, .party, .undergo: return !noun.hasSuffix("s")
    default: return false
    }
  }

  /// A polarity and a kind of act narrow each other: "negative statements".
  private mutating func narrow(to quads: [QuadClass]) {
    let common = query.quads.filter(quads.contains)
    query.quads = common.isEmpty ? quads : common
  }

  private var asksSomething: Bool {
    if query != EventQuery() || period != nil { return true }
    return phrases.contains { phrase in
      switch phrase.content {
      case .events, .anyAct, .busiest, .ask(.document, _), .ask(.who, .some): true
      default: false
      }
    }
  }
}
