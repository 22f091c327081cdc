/// Hashes that are the same on every machine and in every run, which `Hasher` is not.
enum Mixing {
  /// The offset basis of FNV-1a. http://www.isthe.com/chongo/tech/comp/fnv/
  static let start: UInt64 = 0xcbf2_9ce4_8422_2325

  /// One step of FNV-1a over a whole number.
  static func add(_ value: UInt32, to hash: inout UInt64) {
    hash = (hash ^ UInt64(value)) &* 0x0000_0100_0000_01b3
  }

  /// The last step of SplitMix64, which makes every bit depend on every other: the least of such
  /// hashes is a fair draw. https://prng.di.unimi.it/splitmix64.c
  static func finished(_ hash: UInt64) -> UInt64 {
    var mixed = hash
    mixed = (mixed ^ (mixed >> 30)) &* 0xbf58_476d_1ce4_e5b9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94d0_49bb_1331_11eb
    return mixed ^ (mixed >> 31)
  }
}
