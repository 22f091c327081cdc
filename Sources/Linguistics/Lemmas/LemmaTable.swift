/// Lemmas by rule: for a word's end and its tag, how many bytes to cut and what to put there.
///
/// The longest known ending decides; whole words count as endings of their own. `@unchecked
/// Sendable` for the reasons given at `WeightTable`: memory that nobody writes, kept alive by
/// whoever holds the model.
package struct LemmaTable: @unchecked Sendable {
  /// The bytes of an entry: the key, the rule, two that are unused.
  package static let entrySize = 8
  /// The bytes of a rule: cut, whether capitals stay, the length of what is put there, the bytes.
  package static let ruleSize = 16
  /// The longest ending that is looked up, in bytes.
  package static let longestEnding = 6
  /// The length that stands for the whole word.
  package static let whole = 255

  /// The tag of a whole word that is a participle of a known verb, whatever tag it gets.
  package static let participle: UInt8 = 255
  /// The tag of a whole word that is another inflected form of a known verb.
  package static let finiteVerb: UInt8 = 254

  private let entries: UnsafeRawPointer
  private let rules: UnsafeRawPointer
  private let bits: UInt64
  private let ruleCount: Int

  package init(entries: UnsafeRawPointer, bits: Int, rules: UnsafeRawPointer, ruleCount: Int) {
    self.entries = entries
    self.bits = UInt64(bits)
    self.rules = rules
    self.ruleCount = ruleCount
  }

  /// The hash of an ending: `tail` holds the word's last eight lower-case bytes, newest lowest.
  package static func endingHash(tail: UInt64, length: Int) -> UInt64 {
    tail & ((1 << UInt64(length * 8)) &- 1)
  }

  /// Where the search begins, and the key; the key is never 0.
  package static func probe(
    hash: UInt64, length: Int, tag: UInt8, bits: UInt64
  ) -> (slot: Int, key: UInt32) {
    var mixed = hash &* 0x9e37_79b9_7f4a_7c15 &+ UInt64(length) << 8 &+ UInt64(tag)
    mixed ^= mixed >> 31
    mixed = mixed &* 0xd6e8_feb8_6659_fd93
    return (Int(mixed >> (64 - bits)), UInt32(truncatingIfNeeded: mixed) | 1)
  }

  private func rule(hash: UInt64, length: Int, tag: UInt8) -> Int? {
    var (slot, key) = Self.probe(hash: hash, length: length, tag: tag, bits: bits)
    let mask = (1 << Int(bits)) - 1
    // A full table would make the search endless: it ends after one round.
    for _ in 0...mask {
      let entry = entries + slot &* Self.entrySize
      let found = entry.load(as: UInt32.self)
      if found == 0 { return nil }
      if found == key { return Int(entry.load(fromByteOffset: 4, as: UInt16.self)) }
      slot = (slot &+ 1) & mask
    }
    return nil
  }

  /// Appends the lemma of the word at `range` to `lemmas`; O(length).
  ///
  /// A word with digits is its own lemma. A verb that is not known with its tag has the lemma that
  /// the form has with another tag of a verb.
  package func append(
    _ range: Range<Int>, of bytes: Span<UInt8>, word: WordCode, tag: UInt8,
    part: PartOfSpeech, to lemmas: inout [UInt8]
  ) {
    if word.shape.contains(.digit) { return apply(0, to: range, of: bytes, into: &lemmas) }
    var found = rule(hash: word.form, length: Self.whole, tag: tag)
    if found == nil, part == .verb {
      found =
        rule(hash: word.form, length: Self.whole, tag: Self.participle)
        ?? rule(hash: word.form, length: Self.whole, tag: Self.finiteVerb)
    }
    if found == nil {
      var tail: UInt64 = 0
      for index in max(range.lowerBound, range.upperBound - 8)..<range.upperBound {
        tail = tail << 8 | UInt64(bytes[index].lowered)
      }
      var length = min(Self.longestEnding, range.count - 1)
      while found == nil && length >= 0 {
        found = rule(hash: Self.endingHash(tail: tail, length: length), length: length, tag: tag)
        length -= 1
      }
    }
    apply(found ?? 0, to: range, of: bytes, into: &lemmas)
  }

  /// Appends the lemma of the verb that the word at `range` is a participle of, if it is one.
  package func appendVerb(
    ofParticiple range: Range<Int>, of bytes: Span<UInt8>, word: WordCode,
    to lemmas: inout [UInt8]
  ) {
    guard !word.shape.contains(.digit),
      let rule = rule(hash: word.form, length: Self.whole, tag: Self.participle)
    else { return }
    apply(rule, to: range, of: bytes, into: &lemmas)
  }

  /// Whether a known verb has the word for a form that is no participle and not its lemma.
  package func isVerb(_ word: WordCode) -> Bool {
    rule(hash: word.form, length: Self.whole, tag: Self.finiteVerb) != nil
  }

  /// Rule 0 makes the word small and cuts nothing.
  private func apply(
    _ index: Int, to range: Range<Int>, of bytes: Span<UInt8>, into lemmas: inout [UInt8]
  ) {
    guard index < ruleCount else { return }
    let rule = rules + index &* Self.ruleSize
    let cut = Int(rule.load(as: UInt8.self))
    let keepsCapitals = rule.load(fromByteOffset: 1, as: UInt8.self) != 0
    let length = min(
      Int(rule.load(fromByteOffset: 2, as: UInt8.self)), Self.ruleSize - 3)
    let end = cut > range.count ? range.upperBound : range.upperBound - cut
    for index in range.lowerBound..<end {
      lemmas.append(keepsCapitals ? bytes[index] : bytes[index].lowered)
    }
    if cut > range.count { return }
    for offset in 0..<length {
      lemmas.append(rule.load(fromByteOffset: 3 + offset, as: UInt8.self))
    }
  }
}
