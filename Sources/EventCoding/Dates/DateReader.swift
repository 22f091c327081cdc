internal import EventModel
internal import Linguistics
internal import Ontology

/// What reading dates needs to know, built once from the seeds.
struct DateReader: Sendable {
  private let vocabulary: TimeVocabulary
  let terms: TermsOfOffice

  init(_ base: KnowledgeBase) {
    vocabulary = TimeVocabulary(base.lexicon.times)
    terms = TermsOfOffice(base.actors)
  }

  /// The dates a sentence states, in the order of the text, without overlap.
  func expressions(in tree: SentenceTree, mentions: [ActorMention]) -> [TimeExpression] {
    let tokens = TimeLexer(vocabulary: vocabulary).tokens(of: tree.words)
    let dates = TimeReader(
      tokens: tokens, words: tree.words, isHeading: tree.kind == .heading
    ).expressions()
    let held = terms.expressions(in: tree.words, tokens: tokens, mentions: mentions)
    return (held.filter { term in !dates.contains { $0.words.overlaps(term.words) } } + dates)
      .sorted { $0.words.lowerBound < $1.words.lowerBound }
  }

  /// Whether a noun tells of what happens at a time of its own.
  func isOccasion(_ word: Word) -> Bool {
    word.partOfSpeech == .noun && vocabulary.meaning(of: word.key) == .occasion
  }
}
