import Linguistics

/// Counts the tags of each form and packs the lexicon that the engine reads.
struct LexiconBuilder {
  static let bits = 16
  /// Forms seen less often stay unknown, so that the tagger learns what to do with the unknown.
  private static let fewest = 3
  /// A form seen this often with one tag alone always has it.
  private static let surely = 60

  private var counts: [UInt64: [UInt8: Int]] = [:]

  mutating func count(_ sentences: [GoldSentence], inventory: TagInventory, weight: Int) {
    for sentence in sentences {
      for index in sentence.words.indices {
        guard let tag = inventory.tag(sentence.upos[index], sentence.xpos[index]) else { continue }
        counts[sentence.words[index].form, default: [:]][tag, default: 0] += weight
      }
    }
  }

  /// The bytes of the lexicon, for `Lexicon`; `gold` says which forms have one tag alone.
  func packed(gold: LexiconBuilder) -> [UInt8] {
    var classes: [[UInt8]: Int] = [:]
    var entries: [(form: UInt64, tags: [UInt8], only: UInt8, total: Int)] = []
    for (form, tags) in counts {
      let total = tags.values.reduce(0, +)
      guard total >= Self.fewest * 3 else { continue }
      let frequent = tags.filter { $0.value * 20 >= total }
      let sorted = frequent.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.prefix(3).map(\.key)
      var only = Lexicon.several
      if let goldTags = gold.counts[form], goldTags.count == 1, let (tag, count) = goldTags.first,
        count >= Self.surely
      {
        only = tag
      }
      entries.append((form, sorted, only, total))
      classes[sorted, default: 0] += 1
    }
    let ranked = classes.sorted {
      $0.value != $1.value ? $0.value > $1.value : $0.key.lexicographicallyPrecedes($1.key)
    }
    var number: [[UInt8]: UInt8] = [:]
    for (index, entry) in ranked.prefix(250).enumerated() { number[entry.key] = UInt8(index + 1) }
    entries.sort { ($1.total, $0.form) < ($0.total, $1.form) }

    let slots = 1 << Self.bits
    var bytes = [UInt8](repeating: 0, count: slots * Lexicon.stride)
    for entry in entries.prefix(slots * 7 / 10) {
      guard let kind = number[entry.tags] ?? number[[entry.tags[0]]] else { continue }
      var (slot, key) = Lexicon.probe(entry.form, bits: UInt64(Self.bits))
      while bytes[slot * Lexicon.stride + 4] != 0 { slot = (slot + 1) & (slots - 1) }
      for byte in 0..<4 { bytes[slot * Lexicon.stride + byte] = UInt8(key >> (8 * byte) & 255) }
      bytes[slot * Lexicon.stride + 4] = kind
      bytes[slot * Lexicon.stride + 5] = entry.only
    }
    return bytes
  }
}
