/// The 17 universal parts of speech (https://universaldependencies.org/u/pos/).
public enum PartOfSpeech: UInt8, Hashable, Sendable, CaseIterable {
  /// Adjective.
  case adjective
  /// Preposition or postposition.
  case adposition
  /// Adverb.
  case adverb
  /// Auxiliary or copula.
  case auxiliary
  /// Coordinating conjunction.
  case coordinatingConjunction
  /// Determiner.
  case determiner
  /// Interjection.
  case interjection
  /// Common noun.
  case noun
  /// Numeral.
  case numeral
  /// Particle: "not", the possessive "'s", the infinitive's "to".
  case particle
  /// Pronoun.
  case pronoun
  /// Proper noun.
  case properNoun
  /// Punctuation mark.
  case punctuation
  /// Subordinating conjunction.
  case subordinatingConjunction
  /// Symbol.
  case symbol
  /// Main verb.
  case verb
  /// Anything else: foreign words, fragments.
  case other

  /// The label of CoNLL-U, such as `VERB`.
  public var label: String { Self.labels[Int(rawValue)] }

  /// The part of speech a CoNLL-U label names, nil if it names none.
  public init?(label: some StringProtocol) {
    guard let index = Self.labels.firstIndex(where: { $0 == label }) else { return nil }
    self.init(rawValue: UInt8(index))
  }

  private static let labels = [
    "ADJ", "ADP", "ADV", "AUX", "CCONJ", "DET", "INTJ", "NOUN", "NUM", "PART", "PRON", "PROPN",
    "PUNCT", "SCONJ", "SYM", "VERB", "X",
  ]
}
