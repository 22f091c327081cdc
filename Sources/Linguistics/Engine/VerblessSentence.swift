/// Finds the verb of a sentence in which the tagger has seen none.
///
/// A headline may do without a verb, so that one is made only where hardly anything else can be
/// meant.
struct VerblessSentence {
  let tokens: ArraySlice<Token>
  /// What the spelling of each gives, from 0.
  let words: [WordCode]
  let model: Model

  /// The word that is a verb, and its tag; nil where there is a verb, or none to be seen.
  var verb: (index: Int, tag: UInt8)? {
    if let past { return tag("VBD").map { (past, $0) } }
    if let present { return tag("VBZ").map { (present, $0) } }
    return nil
  }

  /// The participle between nouns, as in "army bulldozers demolished homes", where a full stop
  /// closes the sentence.
  private var past: Int? {
    let clause = tokens.prefix { $0.xpos?.label != "," }
    guard tokens.last?.xpos?.label == ".",
      !clause.contains(where: { $0.upos == .verb || $0.upos == .auxiliary })
    else { return nil }
    return clause.indices.dropFirst().dropLast().first { index in
      tokens[index].xpos?.label == "JJ" && !tokens[index].verbLemma.isEmpty
        && isNominal(index - 1)
    }
  }

  /// The noun in -s between a name and what it is done to: "Egypt bombs Libya", "Peru sanctions two
  /// banks".
  private var present: Int? {
    guard !tokens.contains(where: { Self.finite.contains($0.xpos) }) else { return nil }
    return tokens.indices.dropFirst().dropLast().first { index in
      guard tokens[index].xpos?.label == "NNS", tokens[index].name == nil,
        model.lemmas.isVerb(words[index - tokens.startIndex]), opensObject(index + 1)
      else { return false }
      let before = tokens[index - 1].upos == .adverb ? index - 2 : index - 1
      return before >= tokens.startIndex && tokens[before].upos == .properNoun
    }
  }

  private func isNominal(_ index: Int) -> Bool {
    tokens[index].upos == .noun || tokens[index].upos == .properNoun
  }

  /// The tags of verbs that a clause can stand on.
  static let finite = ["VBD", "VBZ", "VBP", "MD"].map { PennTag(label: $0) }

  /// Whether a noun phrase begins here that no noun before it can be a part of.
  private func opensObject(_ index: Int) -> Bool {
    switch tokens[index].upos {
    case .properNoun, .determiner, .numeral: true
    case .adjective: tokens[index].name == .nationality
    case .pronoun: tokens[index].xpos?.label == "PRP$"
    default: false
    }
  }

  private func tag(_ label: String) -> UInt8? {
    guard let tag = PennTag(label: label) else { return nil }
    return model.tags.firstIndex { $0.xpos == tag && $0.upos == .verb }.map { UInt8($0) }
  }
}
