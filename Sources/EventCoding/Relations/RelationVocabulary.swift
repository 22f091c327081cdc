internal import Ontology

/// The words of `seeds/frames/relation-words.tsv` by what they do.
struct RelationVocabulary: Sendable {
  private let effects: WordTable<RelationWord.Effect>

  init(_ words: [RelationWord]) {
    effects = WordTable(words.map { ($0.lemma, $0.effect) })
  }

  /// Whether a word, by form or lemma, has the effect.
  func has(_ effect: RelationWord.Effect, _ word: Word) -> Bool {
    effects[word.hash]?.contains(effect) ?? false
      || effects[word.lemmaHash]?.contains(effect) ?? false
  }

  /// Whether a form has the effect.
  func has(_ effect: RelationWord.Effect, form: String) -> Bool {
    effects[form]?.contains(effect) ?? false
  }
}
