/// The pairs of neighbouring content words of an article, each once: its shingles.
///
/// Broder, On the resemblance and containment of documents (1997),
/// https://doi.org/10.1109/SEQUEN.1997.666900. Pairs of content words outlast more edits than runs of
/// three or four words and are about as rare; docs/schema.md has the measurement.
struct Shingles: Sendable {
  /// The hashes; 63 bits, the lowest free.
  private let hashes: SortedHashes

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

  init(_ words: [ContentWord]) {
    // The lowest bit says that neither word is a fact.
    let marked = zip(words, words.dropFirst()).map { left, right in
      let hash = Mixing.finished(left.hash &* 3 &+ right.hash)
      return hash & ~1 | (left.isFact || right.isFact ? 0 : 1)
    }.sorted()
    var kept: [UInt64] = []
    kept.reserveCapacity(marked.count)
    // Of the same pair with and without a fact, the one with it comes first and is kept.
    for hash in marked where kept.last.map({ $0 & ~1 != hash & ~1 }) ?? true { kept.append(hash) }
    hashes = SortedHashes(sorted: kept.map { $0 & ~1 })
    let drawn =
      (kept.filter { $0 & 1 == 0 }.prefix(Self.sketchSize)
      + kept.filter { $0 & 1 == 1 }.prefix(Self.sketchSize)).prefix(Self.sketchSize)
    sketch = drawn.map { UInt32(truncatingIfNeeded: $0 >> 1) }
  }

  /// How many there are.
  var count: Int { hashes.count }

  /// How many both have; O(n + m).
  func shared(with other: Shingles) -> Int { hashes.sharedCount(with: other.hashes) }

  /// The share of all shingles of both that both have, 0 through 1, where so many are shared.
  func resemblance(to other: Shingles, sharing shared: Int) -> Double {
    Double(shared) / Double(max(1, count + other.count - shared))
  }
}
