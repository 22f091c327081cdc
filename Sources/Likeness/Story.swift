public import EventModel

/// What an article tells, reduced to what its copies keep: the words of its sentences and its shingles.
///
/// A function of the text and its sentences alone, so that it can be made on any core and comes out
/// the same from an article as it is read and as it is stored.
public struct Story: Sendable {
  /// The sentences of running text, in order.
  let sentences: [StorySentence]

  /// The shingles of all of them, over their ends.
  let shingles: Shingles

  /// The story of an article that has been divided into sentences; O(length).
  ///
  /// Headlines, captions and what sites add are left out: every outlet has its own.
  public init(_ article: Article, _ sentences: [ArticleSentence]) {
    let scalars = article.text.unicodeScalars
    var (offset, index) = (0, scalars.startIndex)
    self.init(
      sentences.lazy.filter(\.kind.isRunningText).map { sentence in
        let start = scalars.index(index, offsetBy: sentence.span.start - offset)
        let end = scalars.index(start, offsetBy: sentence.span.range.count)
        (offset, index) = (sentence.span.end, end)
        return StorySentence(ContentWord.words(of: scalars[start..<end]))
      })
  }

  /// The story of an article whose sentences of running text are at hand; O(length).
  public init(sentences: [String]) {
    self.init(sentences.map { StorySentence(ContentWord.words(of: $0.unicodeScalars)) })
  }

  private init(_ sentences: some Sequence<StorySentence>) {
    self.sentences = Array(sentences)
    shingles = Shingles(self.sentences.flatMap(\.words))
  }

  /// The few shingles by which an article is found again, up to 24, each of 32 bits.
  ///
  /// Two articles of which one repeats the other have at least two in common.
  public var sketch: [UInt32] { shingles.sketch }

  /// The share of all shingles of both that both have, 0 through 1; O(n + m).
  public func resemblance(to other: Story) -> Double {
    shingles.resemblance(to: other.shingles, sharing: shingles.shared(with: other.shingles))
  }

  /// How many content words there are.
  var length: Int { sentences.reduce(0) { $0 + $1.words.count } }
}

/// A sentence as the words that say something.
struct StorySentence: Sendable {
  /// The words in order.
  let words: [ContentWord]

  /// Their hashes.
  var hashes: SortedHashes

  /// The hashes of names and numbers among them.
  let facts: SortedHashes

  init(_ words: [ContentWord]) {
    self.words = words
    hashes = SortedHashes(words.lazy.map(\.hash))
    facts = SortedHashes(words.lazy.filter(\.isFact).map(\.hash))
  }
}
