/// Cuts text into sentences and tokens.
///
/// It needs no model; any text is accepted, and the same text always gives the same cuts.
/// O(length).
public struct Segmenter: Sendable {
  /// Creates a segmenter for English prose.
  public init() {}

  /// The sentences and tokens of a text, nothing else filled.
  public func segment(_ text: String) -> ParsedText {
    let bytes = text.utf8.span
    var tokenizer = Tokenizer()
    tokenizer.tokenize(bytes)
    var splitter = SentenceSplitter()
    splitter.split(tokenizer.tokens, of: bytes)
    let classifier = SentenceClassifier(groups: splitter.groups)
    let sentences = splitter.groups.indices.map { index in
      let (tokens, paragraph) = splitter.groups[index]
      let start = tokenizer.tokens[tokens.lowerBound].lowerBound
      let end = tokenizer.tokens[tokens.upperBound - 1].upperBound
      return Sentence(
        range: start..<end, tokens: tokens,
        kind: classifier.kind(of: index, tokens: tokenizer.tokens, of: bytes),
        paragraph: paragraph)
    }
    return ParsedText(
      text: text, sentences: sentences, tokens: tokenizer.tokens.map(Token.init(range:)))
  }
}
