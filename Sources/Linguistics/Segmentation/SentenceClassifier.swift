/// Tells headings, list items, datelines and quotations from prose by their marks.
struct SentenceClassifier {
  let groups: [(tokens: Range<Int>, paragraph: Int)]

  /// The most tokens of a heading.
  ///
  /// Arbitrary: headlines have about ten words.
  private static let longestHeading = 24

  /// The kind of the sentence at `index` of `groups`.
  func kind(of index: Int, tokens: [Range<Int>], of bytes: Span<UInt8>) -> Sentence.Kind {
    let (range, paragraph) = groups[index]
    let first = tokens[range.lowerBound]
    let last = tokens[range.upperBound - 1]
    let opensParagraph = index == 0 || groups[index - 1].paragraph != paragraph
    if opensParagraph, isBullet(range, tokens: tokens, of: bytes) { return .listItem }
    let beyond = min(range.upperBound + 2, tokens.count)
    if [.dash, .colon, .closer].contains(bytes.classAt(last.lowerBound)),
      Dateline.end(in: range.lowerBound..<beyond, tokens: tokens, of: bytes) == range.upperBound
    {
      return .dateline
    }
    let isAlone =
      opensParagraph && (index + 1 == groups.count || groups[index + 1].paragraph != paragraph)
    if isAlone, range.count <= Self.longestHeading,
      !endsLikeProse(last, of: bytes), bytes.classAt(first.lowerBound) != .lower
    {
      return .heading
    }
    if range.count > 2, bytes.classAt(first.lowerBound) == .quote,
      bytes.classAt(last.lowerBound) == .quote
    {
      return .quotation
    }
    return .prose
  }

  private func endsLikeProse(_ last: Range<Int>, of bytes: Span<UInt8>) -> Bool {
    switch bytes.classAt(last.lowerBound) {
    case .stop: return bytes[last.lowerBound] == 0x2E || last.count > 1
    case .quote, .closer, .comma, .colon: return true
    default: return bytes[last.upperBound - 1] == 0x2E
    }
  }

  private func isBullet(_ range: Range<Int>, tokens: [Range<Int>], of bytes: Span<UInt8>) -> Bool {
    guard range.count > 1 else { return false }
    let first = tokens[range.lowerBound]
    let second = tokens[range.lowerBound + 1]
    let isApart = first.upperBound < second.lowerBound
    switch bytes.classAt(first.lowerBound) {
    case .symbol, .dash: return isApart
    case .digit, .upper, .lower:
      guard first.count <= 3 else { return false }
      if isApart { return bytes[first.upperBound - 1] == 0x2E && first.count <= 3 }
      return bytes[second.lowerBound] == 0x29 || bytes[second.lowerBound] == 0x2E
    case .opener:
      return range.count > 3 && second.count <= 3 && tokens[range.lowerBound + 2].count == 1
        && bytes[tokens[range.lowerBound + 2].lowerBound] == 0x29
    default: return false
    }
  }
}
