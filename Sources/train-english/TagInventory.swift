import Linguistics

/// The pairs of universal and Penn tag that the gold trees use often enough to learn.
struct TagInventory {
  private(set) var pairs: [(PartOfSpeech, PennTag)] = []
  private var index: [Int: UInt8] = [:]

  init(_ sentences: [GoldSentence], most: Int) {
    var counts: [Int: Int] = [:]
    for sentence in sentences {
      for (upos, xpos) in zip(sentence.upos, sentence.xpos) {
        counts[Self.key(upos, xpos), default: 0] += 1
      }
    }
    let ranked = counts.sorted { $0.value != $1.value ? $0.value > $1.value : $0.key < $1.key }
    for key in ranked.prefix(most).map(\.key).sorted() {
      guard let upos = PartOfSpeech(rawValue: UInt8(key >> 8)),
        let xpos = PennTag(rawValue: UInt8(key & 255))
      else { continue }
      index[key] = UInt8(pairs.count)
      pairs.append((upos, xpos))
    }
  }

  /// The joint tag, nil for a pair that is too rare.
  func tag(_ upos: PartOfSpeech, _ xpos: PennTag) -> UInt8? { index[Self.key(upos, xpos)] }

  private static func key(_ upos: PartOfSpeech, _ xpos: PennTag) -> Int {
    Int(upos.rawValue) << 8 | Int(xpos.rawValue)
  }
}
