/// Groups tokens into sentences by stops, the case of the next word, and the layout.
struct SentenceSplitter {
  /// The most tokens a sentence may have; a longer one is cut, after a comma or the like where
  /// there is one.
  ///
  /// Arbitrary: the longest hand-made English trees have about 200 words.
  static let longestSentence = 192

  /// The tokens of each sentence, with the number of its paragraph.
  private(set) var groups: [(tokens: Range<Int>, paragraph: Int)] = []

  /// Appends the groups of `tokens` to `groups`.
  mutating func split(_ tokens: [Range<Int>], of bytes: Span<UInt8>) {
    guard !tokens.isEmpty else { return }
    let layout = LineLayout(bytes)
    var start = 0
    var paragraph = 0
    for index in 1..<tokens.count where index > start {
      let gap = Gap(tokens[index - 1].upperBound..<tokens[index].lowerBound, of: bytes)
      let here = Boundary(tokens: tokens, index: index, start: start)
      let isBoundary =
        switch gap {
        case .paragraph: true
        case .line(let length): here.endsLine(length: length, layout: layout, of: bytes)
        case .space, .none: here.endsSentence(gap: gap, of: bytes)
        }
      guard isBoundary else { continue }
      close(start..<index, paragraph: paragraph, tokens: tokens, of: bytes)
      start = index
      switch gap {
      case .paragraph, .line: paragraph += 1
      case .space, .none: break
      }
    }
    close(start..<tokens.count, paragraph: paragraph, tokens: tokens, of: bytes)
  }

  /// Appends one sentence, its dateline apart, cut to the longest length.
  private mutating func close(
    _ range: Range<Int>, paragraph: Int, tokens: [Range<Int>], of bytes: Span<UInt8>
  ) {
    var start = range.lowerBound
    if let end = Dateline.end(in: range, tokens: tokens, of: bytes) {
      groups.append((start..<end, paragraph))
      start = end
    }
    while range.upperBound - start > Self.longestSentence {
      let cut = Self.cut(start..<start + Self.longestSentence, tokens: tokens, of: bytes)
      groups.append((start..<cut, paragraph))
      start = cut
    }
    if start < range.upperBound { groups.append((start..<range.upperBound, paragraph)) }
  }

  /// Where an over-long sentence is cut: after the last comma, colon or dash of its second half.
  private static func cut(
    _ range: Range<Int>, tokens: [Range<Int>], of bytes: Span<UInt8>
  ) -> Int {
    for index in (range.lowerBound + range.count / 2..<range.upperBound).reversed() {
      switch bytes.classAt(tokens[index].lowerBound) {
      case .comma, .colon, .dash, .stop: return index + 1
      default: break
      }
    }
    return range.upperBound
  }
}
