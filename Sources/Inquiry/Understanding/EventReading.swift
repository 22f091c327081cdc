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

  init(_ phrases: [QuestionPhrase], question: String, _ reader: QuestionReader) {
    self.phrases = phrases
    self.question = question
    self.reader = reader
    acts = Self.decidingActs(phrases)
    // Of "what do they do" the last is the verb.
    predicate =
      acts.first
      ?? phrases.lastIndex { phrase in
        switch phrase.content {
        case .anyAct, .speech: true
        default: false
        }
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
    case .modality(let modalities): query.modalities = modalities
    case .future: query.modalities = [.planned]
    case .order(let order): query.order = order
    case .number(let number): query.limit = number
    case .time(let frame): (query.from, query.to) = (frame.from, frame.to)
    case .officeYear(let number): try countFromOffice(number)
    case .timeline: period = period ?? .month
    case .period(let period): self.period = period
    case .unknown: try takeUnknown(phrase, at: index)
    case .tie, .role:
      throw InquiryError.notUnderstood(
        question, part: phrase.text, examples: QuestionReader.examples)
    default: break
    }
  }

  /// A polarity and a kind of act narrow each other: "negative statements".
  private mutating func narrow(to quads: [QuadClass]) {
    let common = query.quads.filter(quads.contains)
    query.quads = common.isEmpty ? quads : common
  }

  // MARK: Words beside the acts

  /// Of "ask for help" and "agree to meet" the first act decides, of "trade agreement" the last.
  private static func decidingActs(_ phrases: [QuestionPhrase]) -> [Int] {
    let acts = phrases.indices.filter { phrases[$0].act != nil }
    return acts.filter { index in
      let isModifier = acts.contains(index + 1)
      let isContent =
        index > 1 && phrases[index - 1].preposition == .target
        && acts.contains {
          $0 < index - 1 && phrases[($0 + 1)..<(index - 1)].allSatisfy { $0.actor != nil }
        }
      return !isModifier && !isContent
    }
  }

  private mutating func passOver(_ phrase: QuestionPhrase, at index: Int) {
    if acts.contains(index + 1) {
      query.words.append(phrase.text.lowercased())
    } else {
      notes.append("'\(phrase.text)' was passed over: what an act is about is not told apart")
    }
  }

  private mutating func takeUnknown(_ phrase: QuestionPhrase, at index: Int) throws {
    if index > 0, phrases[index - 1].preposition == .place {
      query.place = phrase.text
    } else if acts.contains(index + 1), phrase.words.allSatisfy({ !$0.isCapitalised }) {
      query.words.append(phrase.text)
    } else {
      throw try reader.unknown(phrase)
    }
  }

  /// The n-th year of the person's office, counted from the day of the last tenure that began.
  private mutating func countFromOffice(_ number: Int) throws {
    let person = phrases.compactMap(\.actor).first { $0.kind == "person" }
    let tenures = try person.map {
      try reader.reader.tenures(RelationQuery(subjects: [$0.selector]), roles: [])
    }
    guard let person, let day = tenures?.last?.from.flatMap({ CalendarDay(iso8601: $0) }),
      let from = day.moved(byMonths: 12 * (number - 1)), let next = day.moved(byMonths: 12 * number)
    else { throw InquiryError.undatedTime("year \(number) in office") }
    (query.from, query.to) = (from, next.previous)
    notes.append("\(person.name) took office on \(day) (base)")
  }

  private var asksSomething: Bool {
    if query != EventQuery() || period != nil { return true }
    return phrases.contains { phrase in
      switch phrase.content {
      case .events, .anyAct: true
      default: false
      }
    }
  }
}
