internal import Ontology

/// The words of `seeds/frames/relation-words.tsv` by what they do.
struct RelationVocabulary: Sendable {
  private let effects: [String: Set<RelationWord.Effect>]

  init(_ words: [RelationWord]) {
    effects = Dictionary(grouping: words, by: \.lemma).mapValues { Set($0.map(\.effect)) }
  }

  /// Whether a word, by form or lemma, has the effect.
  func has(_ effect: RelationWord.Effect, _ word: Word) -> Bool {
    effects[word.key]?.contains(effect) ?? false
      || effects[word.lemma]?.contains(effect) ?? false
  }

  /// Whether a form has the effect.
  func has(_ effect: RelationWord.Effect, form: String) -> Bool {
    effects[form]?.contains(effect) ?? false
  }
}
