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
    let phrases = try division.read().filter { !$0.isFiller }
    var composer = ActorComposer(reader: reader, lexicon: lexicon, today: today)
    let composed = try composer.compose(phrases)
    let asksForTies = composed.contains(where: \.isTie)
    let understood =
      asksForTies
      ? try RelationReading(composed, question: question, self).understanding()
      : try EventReading(composed, question: question, self).understanding()
    return Understanding(
      query: understood.query, names: understood.names, notes: composer.notes + understood.notes)
  }

  /// What to say of words that nothing knows.
  func unknown(_ phrase: QuestionPhrase) throws -> InquiryError {
    let names = try lookup.nearest(to: phrase.text)
    guard !phrase.words.contains(where: \.isCapitalised) else {
      return .unknownActor(phrase.text, nearest: names)
    }
    let words = lexicon.vocabulary.nearest(3, to: phrase.text)
    return .unknownWord(
      phrase.text, nearest: words.isEmpty ? names : words, examples: Self.examples)
  }

  /// Three questions that work, to show with one that does not.
  static let examples = [
    "events involving Argentina", "what did Venezuela do to Argentina in 2024",
    "who visited Israel since 2023",
  ]
}

extension QuestionPhrase {
  var isFiller: Bool {
    if case .filler = content { true } else { false }
  }

  var isTie: Bool {
    if case .tie = content { true } else { false }
  }

  var isAuxiliary: Bool {
    switch content {
    case .auxiliary, .future: true
    default: false
    }
  }

  var actor: ActorPhrase? {
    if case .actor(let actor) = content { actor } else { nil }
  }

  var act: ActPhrase? {
    if case .act(let act) = content { act } else { nil }
  }

  var preposition: Preposition? {
    if case .preposition(let preposition) = content { preposition } else { nil }
  }

  var tie: TiePhrase? {
    if case .tie(let tie) = content { tie } else { nil }
  }

  var time: TimeFrame? {
    if case .time(let frame) = content { frame } else { nil }
  }

  /// Whether it tells of acts, so that an office beside it stands for its holder.
  var tellsOfActs: Bool {
    switch content {
    case .act, .speech, .anyAct, .timeline, .quads, .events, .period: true
    default: false
    }
  }
}
