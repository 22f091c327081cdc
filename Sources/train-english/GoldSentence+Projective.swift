import Linguistics

extension GoldSentence {
  /// The heads with crossing arcs lifted to the head's head until none crosses (Nivre and Nilsson
  /// 2005, https://aclanthology.org/P05-1013/).
  static func projective(_ crossing: [Int32]) -> [Int32] {
    var heads = crossing
    while let word = shortestCrossing(heads) {
      heads[word - 1] = heads[Int(heads[word - 1]) - 1]
    }
    return heads
  }

  private static func shortestCrossing(_ heads: [Int32]) -> Int? {
    var best: (length: Int, word: Int)?
    for word in 1...heads.count {
      let head = Int(heads[word - 1])
      guard head > 0 else { continue }
      let length = abs(head - word)
      if length < 2 || best.map({ $0.length <= length }) == true { continue }
      for between in min(word, head) + 1..<max(word, head) {
        var ancestor = between
        var steps = 0
        while ancestor != 0 && ancestor != head && steps <= heads.count {
          ancestor = Int(heads[ancestor - 1])
          steps += 1
        }
        if ancestor != head {
          best = (length, word)
          break
        }
      }
    }
    return best?.word
  }
}
