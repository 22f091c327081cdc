/// Reading UTF-8 that is known to be valid, as every `String`'s is.
extension Span where Element == UInt8 {
  /// The scalar that begins at `index`, and its length in bytes.
  func scalar(at index: Int) -> (value: UInt32, length: Int) {
    let first = UInt32(self[index])
    if first < 0x80 { return (first, 1) }
    let length = first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
    guard index + length <= count else { return (first, 1) }
    var value = first & (0x7F >> UInt32(length))
    for offset in 1..<length { value = value << 6 | UInt32(self[index + offset] & 0x3F) }
    return (value, length)
  }

  /// The class of the character that begins at `index`, and its length in bytes.
  func character(at index: Int) -> (class: CharacterClass, length: Int) {
    let (value, length) = scalar(at: index)
    return (CharacterClass(value), length)
  }

  /// The class of the character that ends just before `index`, and its length in bytes.
  func character(before index: Int) -> (class: CharacterClass, length: Int) {
    var start = index - 1
    while start > 0 && self[start] & 0xC0 == 0x80 && index - start < 4 { start -= 1 }
    return (CharacterClass(scalar(at: start).value), index - start)
  }

  /// The class at `index`, a space when it lies outside the text.
  func classAt(_ index: Int) -> CharacterClass {
    index >= 0 && index < count ? character(at: index).class : .space
  }

  /// Whether the bytes of `range`, their ASCII capitals lowered, are those of `word`.
  func matches(_ word: StaticString, at range: Range<Int>) -> Bool {
    guard range.count == word.utf8CodeUnitCount else { return false }
    return word.withUTF8Buffer { word in
      for offset in 0..<word.count where self[range.lowerBound + offset].lowered != word[offset] {
        return false
      }
      return true
    }
  }

  /// A hash of the bytes of `range`, their ASCII capitals lowered: FNV-1a, the same everywhere.
  func wordHash(_ range: Range<Int>) -> UInt64 {
    var hash = WordHash.seed
    for index in range { hash = WordHash.step(hash, self[index].lowered) }
    return hash
  }
}

extension UInt8 {
  /// The byte with an ASCII capital made small.
  var lowered: UInt8 { self &- 0x41 < 26 ? self | 0x20 : self }
  var isASCIIDigit: Bool { self &- 0x30 < 10 }
  var isASCIILower: Bool { self &- 0x61 < 26 }
  var isASCIIUpper: Bool { self &- 0x41 < 26 }
}

/// The FNV-1a hash of 64 bits (http://www.isthe.com/chongo/tech/comp/fnv/).
enum WordHash {
  static let seed: UInt64 = 0xcbf2_9ce4_8422_2325
  static func step(_ hash: UInt64, _ byte: UInt8) -> UInt64 {
    (hash ^ UInt64(byte)) &* 0x100_0000_01b3
  }
}

/// A fixed set of lower-case words, asked by their bytes without making a string.
struct WordSet: Sendable {
  private let hashes: Set<UInt64>

  /// Reads the words of a list separated by white space.
  init(_ words: String) {
    var hashes: Set<UInt64> = []
    for word in words.split(whereSeparator: \.isWhitespace) {
      hashes.insert(word.utf8.reduce(WordHash.seed) { WordHash.step($0, $1) })
    }
    self.hashes = hashes
  }

  /// Whether the bytes of `range` spell one of the words, capitals aside.
  func contains(_ range: Range<Int>, of bytes: Span<UInt8>) -> Bool {
    hashes.contains(bytes.wordHash(range))
  }
}
