internal import EventModel
internal import EventStore
internal import Ontology

/// Divides a question into phrases: the longest the grammar, the names and the lexicon know.
struct PhraseReader {
  let lexicon: QuestionLexicon
  let lookup: ActorLookup
  private let today: CalendarDay
  var words: [QuestionWord]
  private(set) var phrases: [QuestionPhrase] = []
  /// What a person should know about the reading.
  var notes: [String] = []
  /// The places of words that a verb before them has taken.
  private var taken: Set<Int> = []
  /// The words that were read as others, as they were typed, by their places.
  var mended: [Int: QuestionWord] = [:]

  init(
    _ words: [QuestionWord], lexicon: QuestionLexicon, lookup: ActorLookup, today: CalendarDay
  ) {
    self.words = words
    self.lexicon = lexicon
    self.lookup = lookup
    self.today = today
  }

  /// The phrases in order; every word is in one.
  ///
  /// - Throws: `InquiryError` for a name of several, or a time that names no date.
  mutating func read() throws -> [QuestionPhrase] {
    var index = 0
    while index < words.count {
      index += taken.contains(index) ? 1 : try takePhrase(at: index)
    }
    return phrases
  }

  mutating func takePhrase(at index: Int) throws -> Int {
    let rest = words[index..<(taken.filter { $0 > index }.min() ?? words.endIndex)]
    if let count = try takeTime(rest) { return count }
    if let count = takeDivided(rest) { return count }
    if let count = takeCode(rest) { return count }
    if rest.first?.key == "of", index > 0, words[index - 1].key == "out" {
      return append(.preposition(.from), rest.prefix(1))
    }
    let (known, knownCount) = try lexical(rest)
    let (actor, actorCount) = try named(rest, atLeast: knownCount)
    if let actor, actorCount > knownCount || prefersName(rest.prefix(actorCount), over: known),
      try !isVerb(rest.prefix(actorCount), of: actor)
    {
      return append(.actor(actor), rest.prefix(actorCount))
    }
    if let known { return append(known, rest.prefix(knownCount)) }
    if lexicon.times.has(words[index].key, .onlyOpening) {
      throw InquiryError.undatedTime(rest.prefix(5).map(\.text).joined(separator: " "))
    }
    if let number = Int(words[index].key), (1...1_000_000).contains(number) {
      return append(.number(number), rest.prefix(1))
    }
    if let (left, right) = words[index].halves, try takePair(left, right, rest.prefix(1)) {
      return 1
    }
    return try takeUncommon(rest)
  }

  mutating func append(
    _ content: QuestionPhrase.Content, _ words: ArraySlice<QuestionWord>
  ) -> Int {
    phrases.append(QuestionPhrase(content: content, words: words))
    return words.count
  }

  // MARK: Time

  private mutating func takeTime(_ rest: ArraySlice<QuestionWord>) throws -> Int? {
    if let time = try OfficeTime(rest, lexicon.times, named: { try named($0, atLeast: 1) }) {
      return append(.officeTime(time.span, of: time.holder), rest.prefix(time.count))
    }
    guard let time = TimePhrase(rest, DatePhraseReader(today: today, words: lexicon.times)) else {
      return nil
    }
    return append(.time(time.frame), rest.prefix(time.count))
  }

  // MARK: The grammar's words

  /// The longest phrase of the grammar's tables that the words begin with.
  private func lexical(
    _ rest: ArraySlice<QuestionWord>
  ) throws -> (QuestionPhrase.Content?, Int) {
    for count in stride(from: min(lexicon.longest, rest.count), through: 1, by: -1) {
      let keys = rest.prefix(count).map(\.key)
      if count > 1, rest.prefix(count - 1).contains(where: \.isPossessive) { continue }
      let phrase = keys.joined(separator: " ")
      // "year-by-year".
      let content = lexicon.phrases[phrase] ?? lexicon.phrases[phrase.replacing("-", with: " ")]
      if case .report? = content, !asksForDocuments {
        // "how did Norway describe Kenya": nobody asks which article describes.
        if let act = lexicon.act(keys) { return (.act(act), count) }
        if count > 1 { continue }
      }
      if let content { return (content, count) }
      if let act = lexicon.act(keys) { return (.act(act), count) }
      if let tie = lexicon.tie(keys) { return (.tie(tie), count) }
    }
    return (nil, 0)
  }

  private var asksForDocuments: Bool {
    phrases.contains { if case .ask(.document, _) = $0.content { true } else { false } }
  }

  /// "CAMEO 043".
  private mutating func takeCode(_ rest: ArraySlice<QuestionWord>) -> Int? {
    guard rest.first?.key == "cameo", let code = rest.dropFirst().first,
      (2...4).contains(code.key.utf8.count), let selector = ActSelector(code.key),
      case .cameo = selector
    else { return nil }
    return append(.act(ActPhrase(acts: [selector], direction: .forward)), rest.prefix(2))
  }

  /// The most words that stand between a verb and its particle; more are another clause.
  private static let longestObject = 6

  /// "threw the diplomats out": the verb, and the particle further on.
  private mutating func takeDivided(_ rest: ArraySlice<QuestionWord>) -> Int? {
    guard let verb = rest.first else { return nil }
    for particle in lexicon.particles(of: verb.key) {
      let gaps = rest.indices.dropFirst(2).prefix(Self.longestObject)
      guard let place = gaps.first(where: { rest[$0...].map(\.key).starts(with: particle) }),
        let act = lexicon.act([verb.key] + particle)
      else { continue }
      taken.formUnion(place..<(place + particle.count))
      return append(.act(act), rest.prefix(1))
    }
    return nil
  }
}
