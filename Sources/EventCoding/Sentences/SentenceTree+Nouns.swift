internal import Linguistics

extension SentenceTree {
  /// The preposition of a noun, of several words where they are one expression: "because of"; empty
  /// without one.
  func preposition(of noun: Int) -> String {
    guard let marker = child(of: noun, .caseMarker) else { return "" }
    let more = children(of: marker, .fixed)
    guard !more.isEmpty else { return words[marker].key }
    return ([marker] + more).map { words[$0].key }.joined(separator: " ")
  }

  /// What a relative pronoun stands for; any other word is its own antecedent.
  func antecedent(of word: Int) -> Int {
    guard words[word].partOfSpeech == .pronoun || words[word].partOfSpeech == .determiner,
      ["who", "which", "that", "whom"].contains(words[word].key)
    else { return word }
    let clause = ancestors(of: word).first { words[$0].relation == .relativeClause }
    return clause.flatMap { words[$0].head } ?? word
  }

  /// A noun and those joined to it by commas, "and" or "or", in the order of the text.
  func coordination(of noun: Int) -> [Int] {
    [noun]
      + children(of: noun, .conjunct).filter { !Self.comparing.contains(preposition(of: $0)) }
      .flatMap { coordination(of: $0) }
  }

  /// A noun with the words that stand before it, an article apart: "the disputed poll".
  func nounPhrase(of noun: Int) -> Range<Int> {
    let modifiers = children(
      of: noun, .adjectivalModifier, .compound, .numericModifier, .possessor,
      .unmarkedNominalModifier)
    let start = modifiers.filter { $0 < noun }.map { span(of: $0).lowerBound }.min() ?? noun
    return start..<noun + 1
  }

  /// Prepositions that set one beside another without joining them: "Peru, like Chile, plans to".
  private static let comparing: Set<String> = ["like", "unlike", "except", "besides"]

  /// Whether a phrase only says when something was: "on the eve of the visit", "after the attack".
  func isOccasion(_ noun: Int) -> Bool {
    Self.times.contains(preposition(of: noun)) || Self.occasions.contains(words[noun].key)
  }

  private static let times: Set<String> = [
    "after", "ahead of", "amid", "before", "during", "following", "since", "until",
  ]
  private static let occasions: Set<String> = ["aftermath", "anniversary", "eve", "wake"]
}
