/// Which sentences of two articles are the same one, perhaps edited, joined or divided.
///
/// The likest pair first, and no word answers twice: a sentence added to a report full of similar
/// ones is nobody's, and one made of two is both's.
struct Counterparts: Sendable {
  /// The pairs, in the order of the later article; a sentence may be in several.
  let pairs: [(later: Int, earlier: Int)]

  /// Pairs the sentences; O(n log n) in the words.
  init(of later: Story, in earlier: Story) {
    var rests = (later: later.sentences, earlier: earlier.sentences)
    var pairs: [(later: Int, earlier: Int)] = []
    for candidate in Self.candidates(later, earlier) {
      let (left, right) = (later.sentences[candidate.later], earlier.sentences[candidate.earlier])
      let shared = rests.later[candidate.later].hashes
        .intersection(rests.earlier[candidate.earlier].hashes)
      guard Self.areEnough(shared.count, for: left, right),
        Self.agree(left, right, sharing: shared)
      else { continue }
      rests.later[candidate.later].hashes.subtract(shared)
      rests.earlier[candidate.earlier].hashes.subtract(shared)
      pairs.append((candidate.later, candidate.earlier))
    }
    self.pairs = pairs.sorted { $0 < $1 }
  }

  private struct Candidate {
    let later: Int
    let earlier: Int
    /// The share of the longer sentence's words that both have.
    let likeness: Double
  }

  /// The pairs that share enough, the likest first, equals in the order of the text.
  private static func candidates(_ later: Story, _ earlier: Story) -> [Candidate] {
    var candidates: [Candidate] = []
    for pair in SentencePair.sharingWords(later, earlier) {
      let (left, right) = (later.sentences[pair.later], earlier.sentences[pair.earlier])
      guard areEnough(pair.words, for: left, right) else { continue }
      let longer = max(left.hashes.count, right.hashes.count)
      candidates.append(
        Candidate(
          later: pair.later, earlier: pair.earlier,
          likeness: Double(pair.words) / Double(longer)))
    }
    return candidates.sorted {
      (-$0.likeness, $0.later, $0.earlier) < (-$1.likeness, $1.later, $1.earlier)
    }
  }

  /// Two words, and half of those of the shorter sentence.
  private static func areEnough(
    _ shared: Int, for left: StorySentence, _ right: StorySentence
  ) -> Bool {
    shared >= 2 && shared * 2 >= min(left.hashes.count, right.hashes.count)
  }

  /// Whether half of the facts that the poorer sentence has are in both: "Chile sent 300 tents to
  /// Peru" is not "Chile sent 20 doctors to Ghana".
  private static func agree(
    _ left: StorySentence, _ right: StorySentence, sharing shared: SortedHashes
  ) -> Bool {
    let facts = shared.members.count { left.facts.contains($0) && right.facts.contains($0) }
    return facts >= min(left.facts.count, right.facts.count) / 2
  }
}
