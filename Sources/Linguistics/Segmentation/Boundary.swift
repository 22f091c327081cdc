/// Decides whether a sentence ends before the token at `index`.
struct Boundary {
  let tokens: [Range<Int>]
  let index: Int
  /// The first token of the sentence so far.
  let start: Int

  /// Whether a line break before the token ends the sentence.
  func endsLine(length: Int, layout: LineLayout, of bytes: Span<UInt8>) -> Bool {
    let next = bytes.classAt(tokens[index].lowerBound)
    if startsItem(of: bytes) { return true }
    if endsSentence(gap: .space, of: bytes) { return true }
    if length >= layout.fullLine { return false }
    if next == .lower { return false }
    let previous = bytes.character(before: tokens[index - 1].upperBound).class
    return previous != .comma && previous != .dash || next == .digit
  }

  /// Whether the marks before the token end the sentence.
  func endsSentence(gap: Gap, of bytes: Span<UInt8>) -> Bool {
    // Step back over closing marks, to the stop that they follow.
    var last = index - 1
    while last > start, isClosing(last, of: bytes) { last -= 1 }
    let token = tokens[last]
    let first = bytes.classAt(token.lowerBound)
    guard first == .stop || bytes[token.upperBound - 1] == 0x2E && first.isWord else {
      return false
    }
    if first == .stop, startsClosing(of: bytes) { return false }
    let opener = openerClass(of: bytes)
    if isListMarker(last, of: bytes) { return false }
    if first == .stop {
      return ends(after: token, last: last, next: opener, gap: gap, of: bytes)
    }
    return abbreviationEnds(token, closed: last < index - 1, next: opener, of: bytes)
  }

  private func ends(
    after stop: Range<Int>, last: Int, next: CharacterClass, gap: Gap, of bytes: Span<UInt8>
  ) -> Bool {
    let isSingle = stop.count == 1
    switch next {
    case .upper, .digit, .currency: break
    case .lower:
      // Prose goes on in small letters after "?" and "!" in a quotation and after an ellipsis.
      return isSingle && bytes[stop.lowerBound] == 0x2E && last == index - 1
        && bytes[tokens[index].lowerBound] >= 0x80
    case .symbol, .joiner, .dash: return isSingle
    case .stop, .comma, .colon, .slash, .closer, .space, .newline: return false
    case .quote, .opener, .apostrophe: return true
    }
    return true
  }

  /// Whether an abbreviation that keeps its stop ends the sentence as well.
  private func abbreviationEnds(
    _ token: Range<Int>, closed: Bool, next: CharacterClass, of bytes: Span<UInt8>
  ) -> Bool {
    let word = token.lowerBound..<token.upperBound - 1
    guard next == .upper || next == .quote, !Abbreviations.titles.contains(word, of: bytes) else {
      return false
    }
    if closed { return true }
    let opening = openingWord(of: bytes)
    guard Abbreviations.starters.contains(tokens[opening], of: bytes) else { return false }
    // "J. The" is unlikely, "U.S. The" is not; an initial before a name never ends a sentence.
    return word.count > 1
  }

  /// Whether the token only closes what came before: a bracket, a quotation mark, a footnote mark.
  private func isClosing(_ token: Int, of bytes: Span<UInt8>) -> Bool {
    let range = tokens[token]
    switch bytes.classAt(range.lowerBound) {
    case .closer: return true
    case .quote, .apostrophe:
      guard range.count <= 3 else { return false }
      // A mark glued to what follows and not to what precedes opens.
      let gluedBefore = token > 0 && tokens[token - 1].upperBound == range.lowerBound
      let gluedAfter = token + 1 < tokens.count && range.upperBound == tokens[token + 1].lowerBound
      return gluedBefore || !gluedAfter
    case .digit, .lower, .upper:
      if range.count == 1 && bytes[range.lowerBound] == 0x49 && token == index - 1 { return false }
      return Footnote.contains(token, tokens: tokens, of: bytes)
    case .opener:
      return token + 1 < index && Footnote.contains(token + 1, tokens: tokens, of: bytes)
    default: return false
    }
  }

  /// Whether the token at `index` itself closes the sentence before it.
  private func startsClosing(of bytes: Span<UInt8>) -> Bool {
    if bytes.classAt(tokens[index].lowerBound) == .opener {
      return index + 1 < tokens.count
        && Footnote.contains(index + 1, tokens: tokens, of: bytes)
    }
    return isClosing(index, of: bytes)
      && tokens[index].lowerBound == tokens[index - 1].upperBound
  }

  /// The first token from `index` on that is no opening mark.
  private func openingWord(of bytes: Span<UInt8>) -> Int {
    var word = index
    while word + 1 < tokens.count, word < index + 3 {
      switch bytes.classAt(tokens[word].lowerBound) {
      case .quote, .opener, .apostrophe: word += 1
      default: return word
      }
    }
    return word
  }

  private func openerClass(of bytes: Span<UInt8>) -> CharacterClass {
    bytes.classAt(tokens[openingWord(of: bytes)].lowerBound)
  }

  /// Whether all of the sentence so far is the number or letter of a list item: "1.", "a.".
  private func isListMarker(_ last: Int, of bytes: Span<UInt8>) -> Bool {
    guard last - start <= 1, tokens[last].upperBound - tokens[start].lowerBound <= 4 else {
      return false
    }
    let first = bytes.classAt(tokens[start].lowerBound)
    if first == .digit { return true }
    return first.isLetter && bytes.classAt(tokens[start].upperBound - 1) == .stop
      && tokens[start].count == 2 || first.isLetter && tokens[start].count == 1
  }

  /// Whether a list item begins at the token.
  private func startsItem(of bytes: Span<UInt8>) -> Bool {
    let token = tokens[index]
    switch bytes.classAt(token.lowerBound) {
    case .symbol: return true
    case .dash: return token.upperBound < bytes.count && bytes.classAt(token.upperBound).isSpace
    case .digit:
      guard token.count <= 3, token.upperBound < bytes.count else { return false }
      return bytes[token.upperBound - 1] == 0x2E || bytes[token.upperBound] == 0x29
        || bytes[token.upperBound] == 0x2E
    default: return false
    }
  }
}
