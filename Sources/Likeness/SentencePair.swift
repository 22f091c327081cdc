/// Sentences of two articles, and how many content words both have.
struct SentencePair {
  let later: Int
  let earlier: Int
  let words: Int

  /// Sentences of one article that may have a word before it says nothing of which is meant.
  ///
  /// Few articles have as many; a book has, and its every pair of sentences shares some word.
  private static let mostSentences = 200

  /// The pairs that have a word in common, in the order of the text.
  ///
  /// O(n log n) in the words.
  static func sharingWords(
    _ later: [PairableSentence], _ earlier: [PairableSentence]
  ) -> [SentencePair] {
    let places = WordPlaces(earlier)
    var pairs: [SentencePair] = []
    var counts = Array(repeating: 0, count: earlier.count)
    for (index, sentence) in later.enumerated() {
      var met: [Int] = []
      var isExact = true
      for word in sentence.words {
        let found = places.sentences(with: word.hash, upTo: mostSentences)
        guard found.count <= mostSentences else {
          isExact = false
          continue
        }
        for place in found {
          if counts[Int(place)] == 0 { met.append(Int(place)) }
          counts[Int(place)] += 1
        }
      }
      for place in met.sorted() {
        let words = isExact ? counts[place] : sentence.shared(with: earlier[place]).count
        pairs.append(SentencePair(later: index, earlier: place, words: words))
        counts[place] = 0
      }
    }
    return pairs
  }
}

/// In which sentences of an article each word is.
private struct WordPlaces {
  /// Every word of every sentence, in the order of their hashes.
  private var hashes: [UInt64] = []
  /// The sentence of each.
  private var sentences: [UInt32] = []

  init(_ given: [PairableSentence]) {
    var words: [(hash: UInt64, sentence: UInt32)] = []
    words.reserveCapacity(given.reduce(0) { $0 + $1.words.count })
    for (index, sentence) in given.enumerated() {
      for word in sentence.words { words.append((word.hash, UInt32(index))) }
    }
    words.sort { ($0.hash, $0.sentence) < ($1.hash, $1.sentence) }
    hashes = words.map(\.hash)
    sentences = words.map(\.sentence)
  }

  /// The sentences with a word, one more than `most` at most; O(log n) and their number.
  func sentences(with hash: UInt64, upTo most: Int) -> ArraySlice<UInt32> {
    let first = hashes.place(of: hash)
    let end = hashes[first...].prefix(most + 1).prefix { $0 == hash }.endIndex
    return sentences[first..<end]
  }
}
