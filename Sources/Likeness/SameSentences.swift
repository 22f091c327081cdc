/// The sentences that two articles have word for word.
///
/// Most of a reprint is, and needs no closer look.
enum SameSentences {
  /// The pairs of sentences with the same words in the same order, two words at least.
  ///
  /// Each sentence is in one; what is furniture in both is passed by. O(n) in the words.
  static func pairs(_ later: Story, _ earlier: Story) -> [(later: Int, earlier: Int)] {
    var places: [UInt64: [Int]] = [:]
    for (place, sentence) in earlier.sentences.enumerated().reversed()
    where sentence.words.count >= 2 {
      places[hash(earlier.words[sentence.words]), default: []].append(place)
    }
    var pairs: [(later: Int, earlier: Int)] = []
    for (place, sentence) in later.sentences.enumerated() where sentence.words.count >= 2 {
      let key = hash(later.words[sentence.words])
      guard let other = places[key]?.last,
        !(sentence.isFurniture && earlier.sentences[other].isFurniture)
      else { continue }
      places[key]?.removeLast()
      pairs.append((place, other))
    }
    return pairs
  }

  private static func hash(_ words: ArraySlice<ContentWord>) -> UInt64 {
    words.reduce(Mixing.start) { Mixing.finished($0 &* 3 &+ $1.hash) }
  }
}
