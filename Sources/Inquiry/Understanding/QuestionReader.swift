internal import EventModel
internal import EventStore
internal import Spelling

/// From a question in words to the query it means.
struct QuestionReader {
  let reader: EventReader
  let lookup: ActorLookup
  let lexicon: QuestionLexicon
  let today: CalendarDay

  init(_ reader: EventReader, lexicon: QuestionLexicon, today: CalendarDay) {
    self.reader = reader
    self.lexicon = lexicon
    self.today = today
    lookup = ActorLookup(reader)
  }

  /// Understands a question.
  ///
  /// - Throws: `InquiryError` for a word, a name or a part that is not understood.
  func read(_ question: String) throws -> Understanding {
    let words = QuestionWord.words(of: question)
    // A longer question is a text; the limit is arbitrary.
    guard words.count <= 100 else {
      throw InquiryError.notUnderstood(
        question, part: words.prefix(8).map(\.text).joined(separator: " ") + " …",
        examples: Self.examples)
    }
    var division = PhraseReader(words, lexicon: lexicon, lookup: lookup, today: today)
    let phrases = try division.read().withoutClefts().withReceivers(lexicon)
      .filter { !$0.isFiller }.withAskedParties()
    var composer = ActorComposer(reader: reader, lexicon: lexicon, today: today)
    let content = ContentClause(try composer.compose(phrases))
    let composed = content.phrases
    let asksForTies = composed.contains(where: \.isTie) || asksWhoSomebodyIs(composed)
    let understood =
      asksForTies
      ? try RelationReading(composed, question: question, self).understanding()
      : try EventReading(composed, question: question, self).understanding()
    return Understanding(
      query: understood.query, names: understood.names,
      notes: division.notes + composer.notes + content.notes + understood.notes)
  }

  /// "who is Milei", "what is NATO": all that ties somebody.
  private func asksWhoSomebodyIs(_ phrases: [QuestionPhrase]) -> Bool {
    guard phrases.count == 3, case .ask(let ask, _) = phrases[0].content,
      case .be = phrases[1].content, phrases[2].actor != nil
    else { return false }
    return ask == .who || ask == .what
  }

  /// The days that a time counted from somebody's office covers.
  ///
  /// - Throws: `InquiryError.undatedTime` where the base knows no such days.
  func time(
    _ span: OfficeTime.Span, of holder: ActorPhrase?, _ text: String
  ) throws -> (frame: TimeFrame, note: String) {
    let tenures = try holder.map { holder in
      let query = RelationQuery(subjects: [holder.selector])
      let highest = try reader.tenures(query, roles: ["head_of_state", "head_of_government"])
      return try highest.isEmpty ? reader.tenures(query, roles: []) : highest
    }
    guard let holder, let tenure = tenures?.last,
      let first = tenure.from.flatMap({ CalendarDay(iso8601: $0) }),
      let frame = span.frame(from: first, to: tenure.to.flatMap { CalendarDay(iso8601: $0) })
    else { throw InquiryError.undatedTime(text) }
    return (frame, "\(holder.name) took office on \(first) (base)")
  }

  /// What to say of words that nothing knows.
  func unknown(_ phrase: QuestionPhrase) throws -> InquiryError {
    let names = try lookup.nearest(to: phrase.text)
    guard !phrase.words.contains(where: \.isCapitalised) else {
      return .unknownActor(phrase.text, nearest: names)
    }
    let words = lexicon.nearest(to: phrase.words.first?.key ?? phrase.text)
    return .unknownWord(
      phrase.text, nearest: words.isEmpty ? names : words, examples: Self.examples)
  }

  /// Three questions that work, to show with one that does not.
  static let examples = [
    "events involving Argentina", "what did Venezuela do to Argentina in 2024",
    "who visited Israel since 2023",
  ]
}
