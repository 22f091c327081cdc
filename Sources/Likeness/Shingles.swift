/// The pairs of neighbouring content words of an article, each once: its shingles.
///
/// Broder, On the resemblance and containment of documents (1997),
/// https://doi.org/10.1109/SEQUEN.1997.666900. Pairs of content words outlast more edits than runs of
/// three or four words and are about as rare; docs/schema.md has the measurement.
struct Shingles: Sendable {
  /// The hashes of those of running text; 63 bits, the lowest free.
  private let text: SortedHashes

  /// Those, and those of what an outlet repeats.
  private let everything: SortedHashes

  /// The least hashes, shortened to 32 bits: Broder's sketch, a draw of the shingles that two copies
  /// share as they share the shingles.
  ///
  /// Shingles with a name or number come before all others, since forms and daily reports have the
  /// others in common.
  let sketch: [UInt32]

  /// How many shingles a sketch has.
  ///
  /// Of two articles that share a third of their shingles, 24 miss each other once in a thousand
  /// times where two in common are asked for.
  static let sketchSize = 24

  /// The shingles of sentences whose words follow each other in `words`, over the sentences' ends.
  init(_ sentences: [StorySentence], _ words: [ContentWord]) {
    let text = Self.hashes(sentences.lazy.filter { !$0.isFurniture }, words).sortedAsHashes()
    sketch = Self.sketch(text)
    self.text = SortedHashes(ascending: text.map { $0 & ~1 })
    guard sentences.contains(where: \.isFurniture) else {
      everything = self.text
      return
    }
    let all = Self.hashes(sentences, words).map { $0 & ~1 } + self.text.members
    everything = SortedHashes(ascending: all.sortedAsHashes())
  }

  /// The pairs of neighbours in the words of sentences.
  private static func hashes(
    _ sentences: some Sequence<StorySentence>, _ words: [ContentWord]
  ) -> [UInt64] {
    var hashes: [UInt64] = []
    hashes.reserveCapacity(words.count)
    var last: ContentWord?
    for sentence in sentences {
      for word in words[sentence.words] {
        if let last { hashes.append(hash(last, word)) }
        last = word
      }
    }
    return hashes
  }

  /// A hash whose lowest bit says that neither word is a fact.
  private static func hash(_ left: ContentWord, _ right: ContentWord) -> UInt64 {
    Mixing.finished(left.hash &* 3 &+ right.hash) & ~1 | (left.isFact || right.isFact ? 0 : 1)
  }

  /// The least of hashes in ascending order, those without a fact last.
  private static func sketch(_ hashes: [UInt64]) -> [UInt32] {
    var (facts, others): ([UInt32], [UInt32]) = ([], [])
    var last: UInt64?
    for hash in hashes where hash & ~1 != last {
      // Of the same pair with and without a fact, the one with it comes first and is kept.
      last = hash & ~1
      let short = UInt32(truncatingIfNeeded: hash >> 1)
      if hash & 1 == 0 {
        facts.append(short)
      } else if others.count < sketchSize {
        others.append(short)
      }
      if facts.count == sketchSize { break }
    }
    return Array((facts + others).prefix(sketchSize))
  }

  /// How many running text has.
  var count: Int { text.count }

  /// The share of those of running text that the other article has anywhere, 0 through 1: Broder's
  /// containment; O(n + m).
  func containment(in other: Shingles) -> Double {
    count == 0 ? 0 : Double(text.sharedCount(with: other.everything)) / Double(count)
  }
}
