/// A word that says something: a name, a number, or one of four letters and more.
struct ContentWord: Hashable, Sendable {
  /// The word in lower case, hashed.
  let hash: UInt64

  /// Whether it is a number or looks like a name: what an editor keeps and another day changes.
  let isFact: Bool

  /// Whether it begins with a digit.
  let isNumber: Bool
}

/// Reads the content words of sentences.
///
/// A word is a run of letters and digits; each ideograph is one, since nothing parts them. A name
/// is known by its capital, which the first word of a sentence has anyway.
struct WordReader {
  /// The words read so far, in order.
  private(set) var words: [ContentWord] = []

  /// Will read so many bytes, a word of them in ten.
  init(bytes: Int) { words.reserveCapacity(bytes / 10 + 8) }

  /// Reads a sentence, whose bytes are whole scalars in UTF-8; O(length).
  mutating func read(_ bytes: Span<UInt8>, _ sentence: Range<Int>) {
    // Of its own, since what a variable of the reader holds is written to memory at every byte.
    var word = WordBeingRead(isFirst: true)
    var place = sentence.lowerBound
    while place < sentence.upperBound {
      let byte = bytes[place]
      // A small letter and its capital differ in one bit.
      if (byte | 0x20) &- 0x61 < 26 {
        word.add(letter: UInt32(byte | 0x20), isCapital: byte & 0x20 == 0)
      } else if byte &- 0x30 < 10 {
        word.add(digit: UInt32(byte))
      } else if byte < 0x80 {
        end(&word)
      } else {
        let (scalar, length) = bytes.scalar(at: place)
        read(scalar, &word)
        place += length - 1
      }
      place += 1
    }
    end(&word)
  }

  private mutating func read(_ scalar: Unicode.Scalar, _ word: inout WordBeingRead) {
    let properties = scalar.properties
    if scalar.value >= 0x2E80 && properties.isIdeographic {
      end(&word)
      word.add(ideograph: scalar.value)
      end(&word)
    } else if properties.isUppercase {
      word.add(capital: properties.lowercaseMapping.unicodeScalars)
    } else if properties.numericType != nil {
      word.add(digit: scalar.value)
    } else if properties.isAlphabetic || properties.generalCategory == .nonspacingMark {
      word.add(letter: scalar.value, isCapital: false)
    } else {
      end(&word)
    }
  }

  private mutating func end(_ word: inout WordBeingRead) {
    guard word.length > 0 else { return }
    if word.isFact || word.length > 3 || word.isIdeograph {
      words.append(
        ContentWord(
          hash: Mixing.finished(word.hash), isFact: word.isFact, isNumber: word.isNumber))
    }
    word = WordBeingRead(isFirst: false)
  }
}

extension Span<UInt8> {
  /// The scalar at a place of valid UTF-8 that is not ASCII, and how many bytes it has.
  fileprivate func scalar(at place: Int) -> (Unicode.Scalar, length: Int) {
    let first = UInt32(self[place])
    let length = first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
    var value = first & (0x7F >> UInt32(length))
    for next in 1..<length { value = value << 6 | UInt32(self[place + next] & 0x3F) }
    return (Unicode.Scalar(value) ?? "\u{FFFD}", length)
  }
}
