/// Cuts text into words and punctuation marks, the way the English treebanks of Universal
/// Dependencies do (https://universaldependencies.org/en/tokenization.html): clitics, possessives
/// and hyphenated compounds are split, abbreviations keep their stop.
///
/// One pass, O(length).
struct Tokenizer {
  /// The longest token in bytes; a longer run without white space is cut.
  ///
  /// Arbitrary, and far above any word.
  static let longestToken = 256

  private(set) var tokens: [Range<Int>] = []
  private var tail: [Range<Int>] = []

  /// Appends the tokens of the text to `tokens`.
  mutating func tokenize(_ bytes: Span<UInt8>) {
    var index = 0
    while index < bytes.count {
      let (kind, length) = bytes.character(at: index)
      if kind.isSpace {
        index += length
        continue
      }
      var end = index + length
      while end < bytes.count {
        let (kind, length) = bytes.character(at: end)
        if kind.isSpace { break }
        end += length
      }
      chunk(index..<end, of: bytes)
      index = end
    }
  }

  /// Appends a token, cut when it is over-long.
  mutating func emit(_ start: Int, _ end: Int, of bytes: Span<UInt8>) {
    var start = start
    while end - start > Self.longestToken {
      var cut = start + Self.longestToken
      while bytes[cut] & 0xC0 == 0x80 { cut -= 1 }
      tokens.append(start..<cut)
      start = cut
    }
    if start < end { tokens.append(start..<end) }
  }

  /// Cuts a run without white space: marks before, the middle, marks after.
  private mutating func chunk(_ range: Range<Int>, of bytes: Span<UInt8>) {
    let start = leadingMarks(range, of: bytes)
    guard start < range.upperBound else { return }
    if let end = WebAddress.end(in: start..<range.upperBound, of: bytes) {
      emit(start, end, of: bytes)
      if end < range.upperBound { chunk(end..<range.upperBound, of: bytes) }
      return
    }
    tail.removeAll(keepingCapacity: true)
    let end = trailingMarks(start..<range.upperBound, of: bytes)
    middle(start..<end, of: bytes)
    while let mark = tail.popLast() { emit(mark.lowerBound, mark.upperBound, of: bytes) }
  }

  /// Emits the marks that open the run; returns where the first word begins.
  private mutating func leadingMarks(_ range: Range<Int>, of bytes: Span<UInt8>) -> Int {
    var start = range.lowerBound
    while start < range.upperBound {
      let (kind, length) = bytes.character(at: start)
      if kind.isWord { break }
      let next = bytes.classAt(start + length)
      if start + length < range.upperBound {
        if kind == .apostrophe && isElision(start..<range.upperBound, of: bytes) { break }
        if bytes[start] == 0x2E && next == .digit { break }
        if bytes[start] == 0x40 && next.isWord { break }
      }
      let end = Marks.runEnd(start, limit: range.upperBound, of: bytes)
      emit(start, end, of: bytes)
      start = end
    }
    return start
  }

  /// Whether an apostrophe begins a word: "'90s", "'em", "'til", "'s".
  private func isElision(_ range: Range<Int>, of bytes: Span<UInt8>) -> Bool {
    let start = range.lowerBound + bytes.character(at: range.lowerBound).length
    if start + 1 < range.upperBound, bytes[start].isASCIIDigit, bytes[start + 1].isASCIIDigit {
      let after = bytes.classAt(start + 2)
      return after == .lower || !after.isWord
    }
    var end = start
    while end < range.upperBound && bytes[end].lowered.isASCIILower { end += 1 }
    return Clitics.elided.contains(start..<end, of: bytes)
  }

  /// Sets aside the marks that close the run; returns where the last word ends.
  private mutating func trailingMarks(_ range: Range<Int>, of bytes: Span<UInt8>) -> Int {
    var end = range.upperBound
    while end > range.lowerBound {
      let (kind, length) = bytes.character(before: end)
      if kind.isWord { break }
      var start = end - length
      if kind == .stop {
        while start > range.lowerBound, bytes.character(before: start).class == .stop {
          start -= bytes.character(before: start).length
        }
        let isSingleStop = end - start == 1 && bytes[start] == 0x2E
        if isSingleStop && keepsStop(range.lowerBound..<start, of: bytes) { break }
      } else if kind == .dash || bytes[start] == 0x2A || bytes[start] == 0x3D {
        while start > range.lowerBound, bytes[start - 1] == bytes[end - 1] { start -= 1 }
      } else if kind == .currency, start > range.lowerBound, bytes[start - 1].isASCIIUpper {
        break
      } else if bytes[start] == 0x2B, start > range.lowerBound, bytes[start - 1] != 0x29 {
        break
      }
      tail.append(start..<end)
      end = start
    }
    return end
  }

  /// Whether the word at `range`, followed by a full stop and white space, owns the stop.
  private func keepsStop(_ range: Range<Int>, of bytes: Span<UInt8>) -> Bool {
    var start = range.upperBound
    while start > range.lowerBound {
      let (kind, length) = bytes.character(before: start)
      guard kind.isLetter || bytes[start - 1] == 0x2E || bytes[start - 1] == 0x27 else { break }
      start -= length
    }
    let word = start..<range.upperBound
    guard !word.isEmpty else { return false }
    let before = start > range.lowerBound ? bytes.character(before: start).class : .space
    if before == .digit { return bytes.matches("a.m", at: word) || bytes.matches("p.m", at: word) }
    if word.count == 1, bytes[start].isASCIIUpper {
      return bytes[start] != 0x49 && before != .apostrophe
    }
    if isDotted(word, of: bytes) { return true }
    if Abbreviations.titles.contains(word, of: bytes) { return bytes[start].isASCIIUpper }
    if Abbreviations.plain.contains(word, of: bytes) {
      return bytes[start].isASCIIUpper || Abbreviations.small.contains(word, of: bytes)
    }
    guard Abbreviations.numeric.contains(word, of: bytes) else { return false }
    var next = range.upperBound + 1
    while next < bytes.count, bytes.classAt(next) == .space {
      next += bytes.character(at: next).length
    }
    return next < bytes.count && bytes[next].isASCIIDigit
  }

  /// Whether a word has the shape of "U.S", "e.g" or "Ph.D": short pieces between stops.
  private func isDotted(_ word: Range<Int>, of bytes: Span<UInt8>) -> Bool {
    var piece = 0
    var stops = 0
    for index in word {
      if bytes[index] == 0x2E {
        if piece == 0 || piece > 2 { return false }
        stops += 1
        piece = 0
      } else {
        piece += 1
      }
    }
    return stops > 0 && piece > 0 && piece <= 2
  }
}
