/// A word's key as 64 bits, and the way from a run of words to the next one.
///
/// Words are told apart by their hash alone. With fewer than 2^17 different words in the tables the
/// chance that any two share one is below 2^-30.
enum WordHash {
  /// The state before the first word of a run.
  static let start: UInt64 = 0x9E37_79B9_7F4A_7C15

  /// The hash of no byte, which `append` begins with.
  static let empty: UInt64 = 0xCBF2_9CE4_8422_2325

  /// The hash of a key's UTF-8; FNV-1a (http://www.isthe.com/chongo/tech/comp/fnv/).
  static func hash(_ key: some Sequence<UInt8>) -> UInt64 {
    var hash = empty
    for byte in key { hash = append(byte, to: hash) }
    return hash
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
}
