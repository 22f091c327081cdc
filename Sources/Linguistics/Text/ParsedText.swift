/// A text with what the engine has found in it: sentences, tokens, and what the tokens carry.
///
/// It owns the storage; `Token` and `Sentence` are plain values that point into it. Offsets are
/// UTF-8 bytes of `text`; `ScalarOffsets` turns them into Unicode scalars.
public struct ParsedText: Hashable, Sendable {
  /// The text, exactly as given.
  public let text: String

  /// The sentences in the order of the text; they never overlap.
  public internal(set) var sentences: [Sentence]

  /// The tokens of all sentences in the order of the text.
  public internal(set) var tokens: [Token]

  /// The lemmas one after the other, pointed into by the tokens.
  var lemmas: [UInt8] = []

  /// The tokens of a sentence; the slice's indices are those of `tokens`.
  public func tokens(of sentence: Sentence) -> ArraySlice<Token> { tokens[sentence.tokens] }

  /// The token as it stands in the text; O(length).
  public func form(of token: Token) -> Substring { slice(token.range) }

  /// The dictionary form: lower case but for proper names; empty before lemmatising.
  public func lemma(of token: Token) -> String { lemma(at: token.lemma) }

  /// The dictionary form of the verb that the word is a form of, small; nil if it is of none.
  ///
  /// A verb's is its lemma. A participle that is tagged as adjective or noun is its own lemma by
  /// the conventions of Universal Dependencies ("the detained men", "shelling"); this tells the
  /// verb, "detain" and "shell". It says that there is such a verb, not that the word is used as
  /// one: the noun "building" gives "build".
  public func verbLemma(of token: Token) -> String? {
    let range = token.upos == .verb ? token.lemma : token.verbLemma
    return range.isEmpty ? nil : lemma(at: range)
  }

  private func lemma(at range: Range<UInt32>) -> String {
    String(decoding: lemmas[Int(range.lowerBound)..<Int(range.upperBound)], as: UTF8.self)
  }

  /// The sentence as it stands in the text; O(length).
  public func text(of sentence: Sentence) -> Substring { slice(sentence.range) }

  /// The text at the given UTF-8 bytes, which must begin and end at scalars.
  public func slice(_ range: Range<Int>) -> Substring {
    let utf8 = text.utf8
    let start = utf8.index(utf8.startIndex, offsetBy: range.lowerBound)
    return text[start..<utf8.index(start, offsetBy: range.count)]
  }

  /// Whether white space separates the token at `index` from the one after it; true for the last.
  public func isSpaced(after index: Int) -> Bool {
    guard index + 1 < tokens.count else { return true }
    return tokens[index].range.upperBound < tokens[index + 1].range.lowerBound
  }
}
