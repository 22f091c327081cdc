/// A word's key as 64 bits, and the way from a run of words to the next one.
///
/// Words are told apart by their hash alone. With fewer than 2^17 different words in the tables the
/// chance that any two share one is below 2^-30.
enum WordHash {
  /// The state before the first word of a run.
  static let start: UInt64 = 0x9E37_79B9_7F4A_7C15

  /// The hash of no byte, which `append` begins with.
  static let empty: UInt64 = 0xCBF2_9CE4_8422_2325

  /// The hash of a key, FNV-1a of its UTF-8 (http://www.isthe.com/chongo/tech/comp/fnv/); O(length).
  ///
  /// - Parameter beginning: the hash of what stands before it, where it is the end of a longer key.
  static func hash(_ key: some StringProtocol, after beginning: UInt64 = empty) -> UInt64 {
    key.utf8.reduce(beginning) { append($1, to: $0) }
  }

  /// The hash with one more byte.
  static func append(_ byte: UInt8, to hash: UInt64) -> UInt64 {
    (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3
  }

  /// The state after one more word.
  static func step(_ state: UInt64, _ word: UInt64) -> UInt64 {
    let mixed = (state ^ word) &* 0xFF51_AFD7_ED55_8CCD
    return mixed ^ mixed >> 32
  }

  /// The state after a run of words, by which the whole run is known.
  static func run(_ words: some Sequence<UInt64>) -> UInt64 { words.reduce(start, step) }
}
