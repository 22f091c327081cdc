/// Which sentences of two articles are the same one, perhaps edited, joined or divided, and what of
/// them was kept.
///
/// Sentences that are the same word for word are paired first, then the likest, and no word answers
/// twice: a sentence added to a report full of similar ones is nobody's, and one made of two is both's.
/// What is furniture in both articles is left out, and so is furniture that the other does not have.
struct Comparison {
  /// The pairs, by the sentences' places, in the order of the later article; a sentence may be in
  /// several.
  private(set) var pairs: [(later: Int, earlier: Int)]

  /// Names and numbers that paired sentences have in common.
  private(set) var keptFacts = 0

  /// Names and numbers in place of which the other article has others.
  private(set) var replaced = ReplacedFacts()

  /// What of either article was found in the other.
  private(set) var sides: (later: ComparedSide, earlier: ComparedSide)

  /// Those that the other article does not have word for word.
  private var sentences: (later: [PairableSentence], earlier: [PairableSentence])

  /// Pairs the sentences; O(n log n) in the words.
  init(of later: Story, with earlier: Story) {
    let same = SameSentences.pairs(later, earlier)
    pairs = same.map { (later.sentences[$0.later].place, earlier.sentences[$0.earlier].place) }
    sides = (
      ComparedSide(later, same: same.lazy.map(\.later)),
      ComparedSide(earlier, same: same.lazy.map(\.earlier))
    )
    sentences = (sides.later.others(of: later), sides.earlier.others(of: earlier))
    keptFacts = sides.later.sameFacts
    let candidates = candidates()
    for candidate in candidates { pair(candidate) }
    for candidate in candidates { contradict(candidate) }
    sides.later.finish(sentences.later)
    sides.earlier.finish(sentences.earlier)
    pairs.sort { $0 < $1 }
  }

  /// A pair that shares enough to be looked at.
  private struct Candidate {
    let later: Int
    let earlier: Int
    /// The share of the longer sentence's words that both have.
    let likeness: Double
  }

  /// The pairs that share enough, the likest first, equals in the order of the text.
  private func candidates() -> [Candidate] {
    SentencePair.sharingWords(sentences.later, sentences.earlier).compactMap { pair in
      let (left, right) = (sentences.later[pair.later], sentences.earlier[pair.earlier])
      let ordinary = max(left.ordinary, right.ordinary)
      let shorter = min(left.words.count, right.words.count)
      guard pair.words >= 2, pair.words * 2 >= min(shorter, ordinary),
        !(left.isFurniture && right.isFurniture)
      else { return nil }
      return Candidate(
        later: pair.later, earlier: pair.earlier,
        likeness: Double(pair.words) / Double(max(left.words.count, right.words.count)))
    }.sorted { (-$0.likeness, $0.later, $0.earlier) < (-$1.likeness, $1.later, $1.earlier) }
  }

  /// Pairs two sentences that share two words, half of those of the shorter one, and half of the facts
  /// that the poorer one has: "Chile sent 300 tents to Peru" is not "Chile sent 20 doctors to Ghana".
  private mutating func pair(_ candidate: Candidate) {
    let (left, right) = (sentences.later[candidate.later], sentences.earlier[candidate.earlier])
    let shared = left.shared(with: right)
    guard Self.areEnough(shared, for: left, right),
      shared.facts >= min(left.facts, right.facts) / 2
    else { return }
    sentences.later[candidate.later].answer(shared, ordinary: shared.ordinary.later)
    sentences.earlier[candidate.earlier].answer(shared, ordinary: shared.ordinary.earlier)
    pairs.append((left.place, right.place))
    keptFacts += shared.facts
    replaced += ReplacedFacts(left, right, sharing: shared)
  }

  /// Counts the facts of two sentences that say the same of others.
  private mutating func contradict(_ candidate: Candidate) {
    let (left, right) = (sentences.later[candidate.later], sentences.earlier[candidate.earlier])
    guard !left.isFurniture, !right.isFurniture else { return }
    let shared = left.shared(with: right)
    let ordinary = min(shared.ordinary.later, shared.ordinary.earlier)
    guard
      Self.areEnough(shared, for: left, right)
        || ordinary >= 2 && ordinary * 2 >= max(left.ordinary, right.ordinary)
    else { return }
    let replaced = ReplacedFacts(left, right, sharing: shared)
    guard replaced.count > 0 else { return }
    sentences.later[candidate.later].answer(shared)
    sentences.earlier[candidate.earlier].answer(shared)
    self.replaced += replaced
  }

  /// Two words, and half of those of the shorter sentence.
  private static func areEnough(
    _ shared: SharedWords, for left: PairableSentence, _ right: PairableSentence
  ) -> Bool {
    shared.count >= 2 && shared.count * 2 >= min(left.words.count, right.words.count)
  }
}
