internal import EventModel
internal import Linguistics
internal import Ontology

/// What reading dates needs to know, built once from the seeds.
struct DateReader: Sendable {
  private let vocabulary: TimeVocabulary
  let terms: TermsOfOffice

  init(_ names: NameTable) {
    vocabulary = TimeVocabulary(names.lexicon.times)
    terms = TermsOfOffice(names)
  }

  /// The dates a sentence states, in the order of the text, without overlap.
  func expressions(in tree: SentenceTree, mentions: [ActorMention]) -> [TimeExpression] {
    let tokens = TimeLexer(vocabulary: vocabulary).tokens(of: tree.words)
    let dates = TimeReader(
      tokens: tokens, words: tree.words, isHeading: tree.kind == .heading
    ).expressions()
    let held = terms.expressions(in: tree.words, tokens: tokens, mentions: mentions)
    guard !dates.isEmpty || !held.isEmpty else { return [] }
    let dated = Set(dates.flatMap(\.words))
    let counted = dates.map { $0.withAct(in: tree, beside: dated) }
    let all = (held.filter { term in !dates.contains { $0.words.overlaps(term.words) } } + counted)
      .sorted { $0.words.lowerBound < $1.words.lowerBound }
    // An act that a date is counted from may have a date before its noun: "after the 2019 vote".
    return all.enumerated().filter { index, date in
      index == 0 || all[index - 1].words.upperBound <= date.words.lowerBound
    }.map(\.element)
  }

  /// Whether a verb tells that what it governs has come about or not: "failed to sign".
  func isImplicative(_ word: Word) -> Bool {
    vocabulary.meaning(of: word.lemmaHash) == .implicative
  }

  /// Whether a noun tells of what happens at a time of its own.
  func isOccasion(_ word: Word) -> Bool {
    word.partOfSpeech == .noun && vocabulary.meaning(of: word.hash) == .occasion
  }
}

extension TimeExpression {
  /// "Five months after": with the act that it is counted from, which the tree knows, and the act's
  /// words where it is a noun.
  fileprivate func withAct(
    in tree: SentenceTree, beside dated: Set<Int>
  ) -> TimeExpression {
    guard case .shift(let unit, let count, .act(let marker)) = meaning,
      let act = tree.words[marker].head
    else { return self }
    let isNoun =
      act >= words.upperBound && tree.words[marker].relation == .caseMarker
      && !dated.contains(act)
    return TimeExpression(
      words: isNoun ? words.lowerBound..<act + 1 : words, preposition: preposition,
      meaning: .shift(unit, count, from: .act(act)))
  }
}
