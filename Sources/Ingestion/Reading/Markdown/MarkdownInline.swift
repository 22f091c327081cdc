/// Takes the marks out of a stretch of Markdown prose.
struct MarkdownInline {
  /// The labels that the document's definitions give, in lower case.
  let labels: Set<String>

  /// The words without their marks; O(n), whatever brackets and marks the text is made of.
  func strip(_ text: String) -> String {
    let scalars = Array(text.unicodeScalars)
    var removed = [Bool](repeating: false, count: scalars.count)
    let literal = MarkdownLiterals(scalars)
    literal.remove(from: &removed)
    MarkdownLinks(scalars, literal: literal.isLiteral, labels: labels).remove(from: &removed)
    MarkdownEmphasis(scalars, literal: literal.isLiteral, removed: removed).remove(from: &removed)
    var result = String.UnicodeScalarView()
    for (scalar, isRemoved) in zip(scalars, removed) where !isRemoved { result.append(scalar) }
    return String(result)
  }
}
