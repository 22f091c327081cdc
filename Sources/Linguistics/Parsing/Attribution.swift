/// Finds the words at the end of a sentence that say who said it: `, officials said on Monday`.
///
/// News closes every other sentence so, and the treebanks hardly ever do: left to itself the parser
/// draws the report into the clause before it. Cut apart, both halves are easy.
struct Attribution {
  let tokens: ArraySlice<Token>

  /// The verbs of report that close a sentence, in the forms that do.
  private static let verbs: Set<String> = [
    "said", "says", "say", "reported", "reports", "announced", "added", "adds", "told", "confirmed",
    "stated", "claimed", "explained", "insisted", "noted", "argued",
  ]
  /// How many words from the end the verb is looked for.
  private static let reach = 16
  /// How many words may name who says it.
  private static let longestSpeaker = 16

  /// The first token of the report, the one after the comma; nil where the sentence has none.
  ///
  /// - Parameter form: a token's form in lower case.
  func start(_ form: (Token) -> String) -> Int? {
    guard let verb = verb(form), let comma = comma(before: verb),
      hasClause(before: comma), !opensSideClause
    else { return nil }
    return comma + 1
  }

  private func verb(_ form: (Token) -> String) -> Int? {
    for index in tokens.indices.suffix(Self.reach).reversed() {
      switch tokens[index].upos {
      case .verb: return Self.verbs.contains(form(tokens[index])) ? index : nil
      case .auxiliary, .subordinatingConjunction, .coordinatingConjunction: return nil
      default: continue
      }
    }
    return nil
  }

  /// The comma that the speaker's name follows, or the verb itself: ", said the minister".
  private func comma(before verb: Int) -> Int? {
    var hasSpeaker = false
    for index in tokens.indices.prefix(upTo: verb).suffix(Self.longestSpeaker).reversed() {
      switch tokens[index].upos {
      case .noun, .properNoun, .pronoun:
        if tokens[index].xpos?.label.hasPrefix("W") == true { return nil }
        hasSpeaker = true
      case .punctuation:
        let label = tokens[index].xpos?.label
        if label == "," { return hasSpeaker || index == verb - 1 ? index : nil }
        if label == "''", index + 1 == verb || hasSpeaker { return index }
        if label != "HYPH", label != "-LRB-", label != "-RRB-" { return nil }
      case .determiner, .adjective, .adposition, .numeral, .particle, .symbol: continue
      default: return nil
      }
    }
    return nil
  }

  private func hasClause(before comma: Int) -> Bool {
    tokens[..<comma].contains {
      switch $0.xpos?.label {
      case "VBD", "VBZ", "VBP", "MD": true
      default: $0.verbLemma.isEmpty == false && $0.upos == .adjective
      }
    }
  }

  /// "When he arrived, officials said": what stands before the comma is no clause of its own.
  private var opensSideClause: Bool {
    guard let first = tokens.first else { return true }
    let isSide = first.upos == .subordinatingConjunction || first.xpos?.label == "WRB"
    return isSide && tokens.filter { $0.xpos?.label == "," }.count < 2
  }
}
