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
    case .order(let order): query.order = order
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

  /// A polarity and a kind of act narrow each other: "negative statements".
  private mutating func narrow(to quads: [QuadClass]) {
    let common = query.quads.filter(quads.contains)
    query.quads = common.isEmpty ? quads : common
  }

  // MARK: What no query can say

  /// Whether "not" denies a taking part instead of an act: "not involving Norway".
  private func excludes(at index: Int) -> Bool {
    guard index + 1 < phrases.count, predicate ?? -1 < index else { return false }
    return phrases[index + 1].preposition != nil || phrases[index + 1].actor != nil
  }

  /// Those who take part must all do so: "Norway or Kenya" takes part is two questions.
  private func refuseChoice() throws {
    guard query.involving.count > 1 else { return }
    for index in phrases.indices.dropFirst().dropLast() {
      if case .or = phrases[index].content, phrases[index - 1].actor != nil,
        phrases[index + 1].actor != nil
      {
        throw InquiryError.notUnderstood(
          question, part: text(from: index), examples: QuestionReader.examples)
      }
    }
  }

  private func text(from index: Int) -> String {
    phrases[index...].prefix(2).map(\.text).joined(separator: " ")
  }

  // MARK: Words beside the acts

  /// The words of the act, of which one must be there, each with those that all must be.
  private mutating func settleWords() {
    guard !content.isEmpty else { return }
    let all = content.joined(separator: " ")
    query.words = query.words.isEmpty ? [all] : query.words.map { "\($0) \(all)" }
  }

  /// Whether a verb says more than the act that is its object: "lifted sanctions".
  private static func overrules(_ verb: Int, _ object: Int, _ phrases: [QuestionPhrase]) -> Bool {
    guard phrases.indices.contains(verb), phrases.indices.contains(object),
      let verb = phrases[verb].act, let object = phrases[object].act, verb.takesObject
    else { return false }
    return verb.types.isDisjoint(with: object.types)
  }

  /// Of "ask for help" and "agree to meet" the first act decides, of "trade agreement" the last.
  private static func decidingActs(
    _ phrases: [QuestionPhrase], _ lexicon: QuestionLexicon
  ) -> [Int] {
    let acts = phrases.indices.filter { phrases[$0].act != nil }
    // "asked for help": the help is what is asked for.
    let governing = Set(acts.filter { lexicon.endsInPreposition(phrases[$0].words.map(\.key)) })
    let isParticiple = { (index: Int) in phrases[index].act?.isParticiple == true }
    return acts.filter { index in
      if governing.contains(index - 1) || isContent(index, of: acts, phrases) { return false }
      if acts.contains(index - 1) {
        // "agreements signed": the participle of an act that is named already.
        if isParticiple(index) { return overrules(index, index - 1, phrases) }
        if overrules(index - 1, index, phrases) { return false }
      }
      guard acts.contains(index + 1), !governing.contains(index) else { return true }
      return isParticiple(index + 1)
        ? !overrules(index + 1, index, phrases) : overrules(index, index + 1, phrases)
    }
  }

  /// Whether an act is what another is about: the meeting of "agreed with Kenya to meet".
  private static func isContent(
    _ index: Int, of acts: [Int], _ phrases: [QuestionPhrase]
  ) -> Bool {
    index > 1 && phrases[index - 1].preposition == .target
      && acts.contains {
        $0 < index - 1 && phrases[($0 + 1)..<(index - 1)].allSatisfy { $0.actor != nil }
      }
  }

  private mutating func passOver(_ phrase: QuestionPhrase, at index: Int) {
    if acts.contains(index - 1), Self.overrules(index - 1, index, phrases) {
      content.append(phrase.text.wordBeginning)
    } else if acts.contains(index - 1), phrase.act?.isParticiple == true {
      return
    } else if acts.contains(index + 1) {
      // "sign deals": what says the same as the act narrows nothing.
      if phrase.act?.types.isDisjoint(with: phrases[index + 1].act?.types ?? []) == true {
        content.append(phrase.text.wordBeginning)
      }
    } else {
      notes.append("'\(phrase.text)' was passed over: what an act is about is not told apart")
    }
  }

  private mutating func takeUnknown(_ phrase: QuestionPhrase, at index: Int) throws {
    if index > 0, phrases[index - 1].preposition == .place,
      try phrase.words.contains(where: \.isCapitalised)
        || reader.reader.hasWord(beginning: phrase.text)
    {
      query.place = phrase.text
    } else if let word = phrase.words.first, !word.isCapitalised, try isOfTexts(word, at: index) {
      content.append(phrase.text.wordBeginning)
    } else {
      throw try reader.unknown(phrase)
    }
  }

  /// Whether a word that the grammar lacks narrows the question.
  ///
  /// It stands before an act, as in "lithium deals", or the texts have it. A slip of the keys is in no
  /// text.
  private func isOfTexts(_ word: QuestionWord, at index: Int) throws -> Bool {
    if acts.contains(index + 1) { return true }
    // Shorter words are seldom the name of a thing; the limit is arbitrary.
    guard word.key.unicodeScalars.count >= 4 else { return false }
    return try reader.reader.hasWord(beginning: word.text.wordBeginning)
  }

  /// Of "which newspaper wrote that" the writing is the newspaper's.
  private static func withoutReporting(_ phrases: [QuestionPhrase]) -> [QuestionPhrase] {
    guard phrases.count > 1, case .ask(.document, _) = phrases[0].content else { return phrases }
    let said = phrases.indices.prefix(3).first {
      if case .speech = phrases[$0].content { true } else { false }
    }
    guard let said, phrases[..<said].allSatisfy({ $0.actor == nil }) else { return phrases }
    return Array(phrases[..<said] + phrases[(said + 1)...])
  }

  private var asksSomething: Bool {
    if query != EventQuery() || period != nil { return true }
    return phrases.contains { phrase in
      switch phrase.content {
      case .events, .anyAct, .busiest: true
      default: false
      }
    }
  }
}
