/// What the spelling of one word gives the stages after it.
package struct WordCode: Sendable {
  /// A hash of the form: lower case, digits made 0, typographic marks made plain.
  package var form: UInt64 = 0
  /// Hashes of the last one to five bytes and the first one to three.
  package var suffix1: UInt64 = 0
  package var suffix2: UInt64 = 0
  package var suffix3: UInt64 = 0
  package var suffix4: UInt64 = 0
  package var suffix5: UInt64 = 0
  package var prefix1: UInt64 = 0
  package var prefix2: UInt64 = 0
  package var prefix3: UInt64 = 0
  /// Which kinds of character the word has.
  package var shape: WordShape = []
  /// The set of tags the lexicon knows for the form, 0 when it knows none.
  package var ambiguity: UInt64 = 0
  /// The tag that the form always has, nil when it has several.
  package var onlyTag: UInt8?

  /// The code of the place before the first word or after the last.
  package static let outside: WordCode = {
    var code = WordCode()
    code.form = 1
    code.suffix3 = 1
    code.ambiguity = 255
    return code
  }()

  package init() {}

  /// Reads the word at `range`; O(length).
  package init(_ range: Range<Int>, of bytes: Span<UInt8>) {
    var hash = WordHash.seed
    var length = 0
    var seen: WordShape = []
    // The last five plain bytes, newest lowest.
    var tail: UInt64 = 0
    var index = range.lowerBound
    while index < range.upperBound {
      let byte = bytes[index]
      var plain = byte
      var step = 1
      if byte >= 0x80 {
        (plain, step) = Self.plain(index, limit: range.upperBound, of: bytes)
        if plain >= 0x80 { seen.insert(.beyondASCII) }
      } else if byte.isASCIIUpper {
        plain = byte | 0x20
        seen.insert(length == 0 ? .initialCapital : .innerCapital)
      } else if byte.isASCIIDigit {
        plain = 0x30
        seen.insert(.digit)
      } else if byte.isASCIILower {
        seen.insert(.small)
      } else if byte == 0x2D {
        seen.insert(.hyphen)
      } else if byte == 0x2E {
        seen.insert(.stop)
      } else {
        seen.insert(.mark)
      }
      hash = WordHash.step(hash, plain)
      tail = tail << 8 | UInt64(plain)
      length += 1
      if length == 1 { prefix1 = hash }
      if length == 2 { prefix2 = hash }
      if length == 3 { prefix3 = hash }
      index += step
    }
    form = hash
    shape = seen
    suffix1 = tail & 0xFF
    suffix2 = tail & 0xFFFF
    suffix3 = tail & 0xFF_FFFF
    suffix4 = tail & 0xFFFF_FFFF
    suffix5 = tail & 0xFF_FFFF_FFFF
  }

  /// The ASCII mark that stands for a typographic one; any other byte stands for itself.
  private static func plain(
    _ index: Int, limit: Int, of bytes: Span<UInt8>
  ) -> (byte: UInt8, length: Int) {
    guard bytes[index] == 0xE2, index + 3 <= limit, bytes[index + 1] == 0x80 else {
      return (bytes[index], 1)
    }
    switch bytes[index + 2] {
    case 0x98, 0x99: return (0x27, 3)
    case 0x9C, 0x9D: return (0x22, 3)
    case 0x90...0x93: return (0x2D, 3)
    default: return (bytes[index], 1)
    }
  }
}

/// The kinds of character in a word.
package struct WordShape: OptionSet, Sendable {
  package let rawValue: UInt8
  package init(rawValue: UInt8) { self.rawValue = rawValue }

  package static let initialCapital = WordShape(rawValue: 1)
  package static let innerCapital = WordShape(rawValue: 2)
  package static let small = WordShape(rawValue: 4)
  package static let digit = WordShape(rawValue: 8)
  package static let hyphen = WordShape(rawValue: 16)
  package static let stop = WordShape(rawValue: 32)
  package static let mark = WordShape(rawValue: 64)
  package static let beyondASCII = WordShape(rawValue: 128)

  /// The shape as a feature value.
  package var code: UInt64 { UInt64(rawValue) }
}
