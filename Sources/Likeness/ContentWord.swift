/// A word that says something: a name, a number, or one of four letters and more.
struct ContentWord: Hashable, Sendable {
  /// The word in lower case, hashed.
  let hash: UInt64

  /// Whether it is a number or looks like a name: what an editor keeps and another day changes.
  let isFact: Bool
}

extension ContentWord {
  /// The words of a sentence that say something, in order.
  ///
  /// A word is a run of letters and digits; each ideograph is one, since nothing parts them. A name
  /// is known by its capital, which the first word of a sentence has anyway. O(length).
  static func words(of sentence: some Sequence<Unicode.Scalar>) -> [ContentWord] {
    var words: [ContentWord] = []
    var reading = WordReading()
    for scalar in sentence {
      if scalar.isIdeograph {
        reading.end(into: &words)
        reading.add(scalar)
        reading.end(into: &words)
      } else if scalar.isPartOfWord {
        reading.add(scalar)
      } else {
        reading.end(into: &words)
      }
    }
    reading.end(into: &words)
    return words
  }
}

/// The word being read, and whether it is the first of its sentence.
private struct WordReading {
  private var hash = Mixing.start
  private var length = 0
  private var capitals = 0
  private var hasDigitFirst = false
  private var hasCapitalFirst = false
  private var isIdeograph = false
  private var isFirst = true

  mutating func add(_ scalar: Unicode.Scalar) {
    let isCapital = scalar.isCapital
    if length == 0 {
      hasDigitFirst = scalar.isDigit
      hasCapitalFirst = isCapital
      isIdeograph = scalar.isIdeograph
    }
    length += 1
    if isCapital { capitals += 1 }
    guard isCapital else { return Mixing.add(scalar.value, to: &hash) }
    if scalar.isASCII { return Mixing.add(scalar.value | 0x20, to: &hash) }
    for lower in scalar.properties.lowercaseMapping.unicodeScalars {
      Mixing.add(lower.value, to: &hash)
    }
  }

  mutating func end(into words: inout [ContentWord]) {
    guard length > 0 else { return }
    // "US" and "UN" are names, "It" and "He" are not.
    let isName = hasCapitalFirst && !isFirst && (length > 3 || (capitals == length && length > 1))
    let isFact = hasDigitFirst || isName
    if isFact || length > 3 || isIdeograph {
      words.append(ContentWord(hash: Mixing.finished(hash), isFact: isFact))
    }
    self = WordReading()
    isFirst = false
  }
}

extension Unicode.Scalar {
  fileprivate var isCapital: Bool { isASCII ? value &- 0x41 < 26 : properties.isUppercase }

  fileprivate var isDigit: Bool { isASCII ? value &- 0x30 < 10 : properties.numericType != nil }

  fileprivate var isPartOfWord: Bool {
    // A small letter and its capital differ in one bit.
    if isASCII { return (value | 0x20) &- 0x61 < 26 || value &- 0x30 < 10 }
    return properties.isAlphabetic || properties.numericType != nil
      || properties.generalCategory == .nonspacingMark
  }

  fileprivate var isIdeograph: Bool { value >= 0x2E80 && properties.isIdeographic }
}
