internal import Linguistics

/// What a row of `seeds/` may call a noun.
struct NounNames {
  /// Its lemma, its form and its singular, by their hashes.
  private let own: [UInt64]
  /// Its singular with a word before it that it governs: "hunger strike".
  private let pairs: [UInt64]

  init(of noun: Int, in tree: SentenceTree) {
    let word = tree.words[noun]
    let singular = word.singular
    own = [word.lemmaHash, word.hash, WordHash.hash(singular)]
    pairs = tree.children(of: noun, .compound, .adjectivalModifier).flatMap { first in
      [" ", "-"].map { joint in
        WordHash.hash(
          singular, after: WordHash.hash(joint, after: tree.words[first].lemmaHash))
      }
    }
  }

  /// Whether one word of the given names it.
  func isOne(of lemmas: WordSet) -> Bool { own.contains(where: lemmas.contains) }

  /// Whether two words of the given name it.
  func isPair(in lemmas: WordSet) -> Bool { pairs.contains(where: lemmas.contains) }
}
