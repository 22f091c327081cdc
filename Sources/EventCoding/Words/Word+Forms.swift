internal import Linguistics

extension Word {
  /// A participle that the tagger took for an adjective: "detained", "jailed".
  var isParticiple: Bool {
    partOfSpeech == .adjective && (key.hasSuffix("ed") || key.hasSuffix("ing")) && key != lemma
  }

  /// A proper noun that may be a common one in a headline or at a sentence's start.
  var isLowerName: Bool { partOfSpeech == .properNoun && !isCapitalised }

  /// The lemma without the plural's ending where the engine keeps it: `troop` of "troops".
  var singular: String {
    guard isPluralLemma, lemmaHash == hash else { return lemma }
    return lemma.hasSuffix("ies") ? lemma.dropLast(3) + "y" : String(lemma.dropLast())
  }

  private var isPluralLemma: Bool { lemma.utf8.last == UInt8(ascii: "s") }

  /// Whether a lexicon writes it so.
  func isForm(_ text: String) -> Bool {
    lemma == text || key == text || isPluralLemma && singular == text
  }
}
