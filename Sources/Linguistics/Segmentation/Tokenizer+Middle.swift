/// The inside of a run: hyphens, slashes, glued sentences.
extension Tokenizer {
  /// Emits the words and marks of a run that begins and ends with a word.
  mutating func middle(_ range: Range<Int>, of bytes: Span<UInt8>) {
    var word = range.lowerBound
    var index = word
    while index < range.upperBound {
      let (kind, length) = bytes.character(at: index)
      if kind.isWord || index == word && kind == .apostrophe {
        index += length
        continue
      }
      let end = Marks.runEnd(index, limit: range.upperBound, of: bytes)
      if isSeparator(kind, index..<end, word: word, run: range, of: bytes) {
        if word < index { wordOrAbbreviation(word..<index, of: bytes) }
        emit(index, end, of: bytes)
        word = end
      }
      index = end
    }
    if word < range.upperBound { wordOrAbbreviation(word..<range.upperBound, of: bytes) }
  }

  /// Whether the mark at `mark` parts the words around it.
  private func isSeparator(
    _ kind: CharacterClass, _ mark: Range<Int>, word: Int, run: Range<Int>, of bytes: Span<UInt8>
  ) -> Bool {
    let before = mark.lowerBound > word ? bytes.character(before: mark.lowerBound).class : .space
    let after = mark.upperBound < run.upperBound ? bytes.classAt(mark.upperBound) : .space
    let isNumeric = before == .digit && after == .digit
    switch kind {
    case .space, .newline, .lower, .upper, .digit, .joiner: return false
    case .apostrophe: return !(before.isWord && (after.isWord || after == .space))
    case .comma, .colon: return !isNumeric
    case .slash: return !isNumberRun(run, of: bytes)
    case .dash:
      if mark.count > 1 { return true }
      return !keepsHyphen(mark.lowerBound, word: word, run: run, of: bytes)
    case .stop:
      if mark.count > 1 || bytes[mark.lowerBound] != 0x2E { return true }
      return isGluedSentence(mark.lowerBound, word: word, run: run, of: bytes)
    case .currency: return after != .digit || !(before == .upper)
    case .quote, .opener, .closer, .symbol: return bytes[mark.lowerBound] != 0x23
    }
  }

  /// Whether a run is digits, slashes and full stops alone: "11/28/2000", "1/2".
  private func isNumberRun(_ run: Range<Int>, of bytes: Span<UInt8>) -> Bool {
    guard run.count <= Self.longestToken else { return false }
    for index in run where !(bytes[index].isASCIIDigit || bytes[index] == 0x2F) { return false }
    return true
  }

  /// Whether a hyphen belongs to its word: after a prefix ("anti-war"), in a telephone number.
  private func keepsHyphen(
    _ hyphen: Int, word: Int, run: Range<Int>, of bytes: Span<UInt8>
  ) -> Bool {
    guard bytes[hyphen] == 0x2D else { return false }
    if Clitics.prefixes.contains(word..<hyphen, of: bytes) {
      return bytes.classAt(hyphen + 1).isWord
    }
    guard run.count <= 16, run.count >= 8 else { return false }
    var hyphens = 0
    for index in run {
      if bytes[index] == 0x2D {
        hyphens += 1
      } else if !bytes[index].isASCIIDigit {
        return false
      }
    }
    return hyphens > 1 || run.count == 8 && hyphen == run.lowerBound + 3
  }

  /// Whether a full stop inside a run ends a sentence: "relations.This", "relations.[1]".
  private func isGluedSentence(
    _ stop: Int, word: Int, run: Range<Int>, of bytes: Span<UInt8>
  ) -> Bool {
    let next = stop + 1
    guard next < run.upperBound, stop > word else { return false }
    let before = bytes.character(before: stop).class
    let after = bytes.classAt(next)
    if !after.isWord { return after != .comma && after != .dash && after != .apostrophe }
    guard before == .lower, stop - word >= 2 else { return false }
    if after == .digit {
      return run.upperBound - next <= 2 && stop - word > 3
    }
    guard after == .upper, next + 1 < run.upperBound || bytes[next] == 0x41 || bytes[next] == 0x49
    else { return false }
    return next + 1 == run.upperBound || bytes.classAt(next + 1) == .lower
      || bytes.classAt(next + 1) == .apostrophe
  }

  /// Emits a word, its clitics and its unit apart.
  private mutating func wordOrAbbreviation(_ word: Range<Int>, of bytes: Span<UInt8>) {
    if let cut = Clitics.unitStart(word, of: bytes) {
      emit(word.lowerBound, cut, of: bytes)
      emit(cut, word.upperBound, of: bytes)
    } else if let cut = Clitics.cut(word, of: bytes) {
      if cut > word.lowerBound { emit(word.lowerBound, cut, of: bytes) }
      emit(cut, word.upperBound, of: bytes)
    } else {
      emit(word.lowerBound, word.upperBound, of: bytes)
    }
  }
}
