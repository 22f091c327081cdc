internal import EventModel
internal import Linguistics
internal import Ontology

/// Whether a tie is told as so: read from the small words about its noun and, where the sentence
/// asserts it rather than presupposes it, from the verbs above.
struct RelationModality: Sendable {
  private let vocabulary: RelationVocabulary
  private let operators: WordTable<Operator>

  init(_ lexicon: Ontology.Lexicon, vocabulary: RelationVocabulary) {
    self.vocabulary = vocabulary
    operators = WordTable(lexicon.operators.map { ($0.words[0], $0) })
  }

  /// The modality that the words of the noun phrase give: "potential ally", "president-elect".
  func modality(ofPhraseAt trigger: Int, in tree: SentenceTree) -> Modality {
    for word in tree.modifiers(before: trigger).reversed() {
      if let modality = modality(of: tree.words[word]) { return modality }
    }
    let after = trigger + 2
    if after < tree.words.count, tree.words[trigger + 1].key == "-",
      let modality = modality(of: tree.words[after])
    {
      return modality
    }
    return .asserted
  }

  /// The modality that a predicate has by its own adverbs and auxiliaries and by what governs it.
  func modality(ofPredicateAt anchor: Int, in tree: SentenceTree) -> Modality {
    var word = anchor
    while true {
      if let modality = marks(on: word, in: tree) { return modality }
      if vocabulary.has(.opinion, tree.words[word]) { return .opinion }
      guard let head = tree.words[word].head else { return .asserted }
      switch tree.words[word].relation {
      case .openComplement, .clausalComplement, .adnominalClause, .adverbialClause:
        if let modality = effect(of: head, in: tree) { return modality }
        word = head
      case .conjunct: word = head
      default: return .asserted
      }
    }
  }

  private func modality(of word: Word) -> Modality? {
    if vocabulary.has(.negated, word) { return .negated }
    if vocabulary.has(.hypothetical, word) { return .hypothetical }
    if vocabulary.has(.planned, word) { return .planned }
    return nil
  }

  private func marks(on word: Int, in tree: SentenceTree) -> Modality? {
    let marks = tree.children(
      of: word, .auxiliary, .adverbialModifier, .marker, .determiner, .preconjunction, .copula)
    let found = marks.compactMap { modality(of: tree.words[$0]) }
    return found.first { $0 == .negated } ?? found.first
  }

  private func effect(of governor: Int, in tree: SentenceTree) -> Modality? {
    let words = tree.words
    for word in operators[words[governor].lemmaHash] ?? [] {
      let end = governor + word.words.count
      guard end <= words.count,
        zip(word.words.dropFirst(), words[(governor + 1)..<end]).allSatisfy({ $0 == $1.key })
      else { continue }
      switch word.effect {
      case .negated, .reject: return .negated
      case .planned, .agree, .threaten, .vow: return .planned
      case .hypothetical, .request: return .hypothetical
      case .accuse, .opinion: return .opinion
      case .habitual: return .habitual
      case .report: continue
      }
    }
    return nil
  }
}
