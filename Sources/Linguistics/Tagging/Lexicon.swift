/// The tags that frequent forms have, found by the hash of the form.
///
/// `@unchecked Sendable` for the reasons given at `WeightTable`: memory that nobody writes, kept
/// alive by whoever holds the model.
package struct Lexicon: @unchecked Sendable {
  /// The bytes of an entry: the hash's high half, the class of the form's tags, its only tag.
  package static let stride = 8
  /// The only tag of a form that has several.
  package static let several: UInt8 = 255

  private let base: UnsafeRawPointer
  private let bits: UInt64

  /// Reads `1 << bits` entries, open addressing; an entry whose class is 0 is empty.
  package init(base: UnsafeRawPointer, bits: Int) {
    self.base = base
    self.bits = UInt64(bits)
  }

  /// Where the search for a form begins, and the key that tells it from its neighbours.
  package static func probe(_ form: UInt64, bits: UInt64) -> (slot: Int, key: UInt32) {
    let mixed = form &* 0x9e37_79b9_7f4a_7c15
    return (Int(mixed >> (64 - bits)), UInt32(truncatingIfNeeded: form >> 16))
  }

  /// Fills the fields of a word that the lexicon knows.
  @inline(__always)
  package func annotate(_ word: inout WordCode) {
    var (slot, key) = Self.probe(word.form, bits: bits)
    let mask = (1 << Int(bits)) - 1
    // A full table would make the search endless: it ends after one round.
    for _ in 0...mask {
      let entry = base + slot &* Self.stride
      let kind = entry.load(fromByteOffset: 4, as: UInt8.self)
      if kind == 0 { return }
      if entry.load(as: UInt32.self) == key {
        word.ambiguity = UInt64(kind)
        let only = entry.load(fromByteOffset: 5, as: UInt8.self)
        word.onlyTag = only == Self.several ? nil : only
        return
      }
      slot = (slot &+ 1) & mask
    }
  }
}
