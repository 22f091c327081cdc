/// Names and numbers for which the other article has others in the same place.
///
/// An editor leaves facts out with the words around them, or rewords; a form filled in anew, or the
/// report of another day, has another fact between the same words.
struct ReplacedFacts {
  /// How many there are.
  private(set) var count = 0

  /// Numbers among them for which there is another number.
  private(set) var numbers = 0

  /// None.
  init() {}

  /// The facts of two sentences that stand between the same shared words and differ; O(n log n).
  init(_ later: PairableSentence, _ earlier: PairableSentence, sharing shared: SharedWords) {
    guard shared.count < min(later.words.count, earlier.words.count) else { return }
    let gaps = Self.gaps(in: later.text, between: shared)
    guard !gaps.isEmpty else { return }
    let others = Self.gaps(in: earlier.text, between: shared)
    for (ends, gap) in gaps {
      guard let other = others[ends], gap.isLike(other) else { continue }
      count += min(gap.facts, other.facts)
      numbers += min(gap.numbers, other.numbers)
    }
  }

  /// The facts of both.
  static func += (all: inout ReplacedFacts, some: ReplacedFacts) {
    all.count += some.count
    all.numbers += some.numbers
  }

  /// The shared words between which a gap is; nil at the ends of the sentence.
  private struct Ends: Hashable {
    let left: UInt64?
    let right: UInt64?
  }

  /// Words that the other sentence does not have.
  private struct Gap {
    var words = 0
    var facts = 0
    var numbers = 0

    mutating func add(_ other: Gap) {
      words += other.words
      facts += other.facts
      numbers += other.numbers
    }

    /// Whether there is about as much in both: of joined sentences one has much in a gap of the other.
    func isLike(_ other: Gap) -> Bool {
      words <= 2 * other.words + 1 && other.words <= 2 * words + 1
    }
  }

  /// The gaps that have facts, by their ends.
  private static func gaps(
    in text: ArraySlice<ContentWord>, between shared: SharedWords
  ) -> [Ends: Gap] {
    var gaps: [Ends: Gap] = [:]
    var (gap, left) = (Gap(), UInt64?.none)
    func end(at right: UInt64?) {
      if gap.facts > 0 {
        gaps[Ends(left: left, right: right), default: Gap()].add(gap)
      }
      (gap, left) = (Gap(), right)
    }
    for word in text {
      if shared.contains(word) {
        end(at: word.hash)
      } else {
        gap.words += 1
        if word.isFact { gap.facts += 1 }
        if word.isNumber { gap.numbers += 1 }
      }
    }
    end(at: nil)
    return gaps
  }
}
