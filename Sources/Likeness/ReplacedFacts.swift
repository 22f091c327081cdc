/// Names and numbers for which the other article has others in the same place.
///
/// An editor leaves facts out with the words around them, or rewords; a form filled in anew, or the
/// report of another day, has another fact between the same words.
enum ReplacedFacts {
  /// How many facts of two paired sentences stand between the same shared words and differ; O(n log n).
  static func count(
    _ later: PairableSentence, _ earlier: PairableSentence, sharing shared: SharedWords
  ) -> Int {
    guard shared.count < min(later.words.count, earlier.words.count) else { return 0 }
    let gaps = gaps(in: later.text, between: shared)
    guard !gaps.isEmpty else { return 0 }
    let others = self.gaps(in: earlier.text, between: shared)
    return gaps.reduce(0) { count, gap in
      guard let other = others[gap.key], gap.value.isLike(other) else { return count }
      return count + min(gap.value.facts, other.facts)
    }
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
        gaps[Ends(left: left, right: right), default: Gap()].words += gap.words
        gaps[Ends(left: left, right: right), default: Gap()].facts += gap.facts
      }
      (gap, left) = (Gap(), right)
    }
    for word in text {
      if shared.contains(word) {
        end(at: word.hash)
      } else {
        gap.words += 1
        if word.isFact { gap.facts += 1 }
      }
    }
    end(at: nil)
    return gaps
  }
}
