public import EventModel

/// A text in which words are found by themselves, so that no test counts characters.
public struct ArticleText {
  private let scalars: [Unicode.Scalar]

  /// Takes the text as an article has it.
  public init(_ text: String) { scalars = Array(text.unicodeScalars) }

  /// The words at their first place at or after that of others; traps where they do not stand, which
  /// is a mistake of the test.
  public func quote(_ words: String, after before: String? = nil) -> Quotation {
    let start = before.map { range(of: $0, from: 0).upperBound } ?? 0
    return Quotation(text: words, span: SourceSpan(range(of: words, from: start)))
  }

  /// The span of the words.
  public func span(_ words: String) -> SourceSpan { quote(words).span }

  private func range(of words: String, from start: Int) -> Range<Int> {
    let wanted = Array(words.unicodeScalars)
    let found = (start...max(start, scalars.count - wanted.count)).first {
      scalars[$0...].starts(with: wanted)
    }
    guard let found else { preconditionFailure("'\(words)' does not stand in the sample") }
    return found..<found + wanted.count
  }
}
