public import EventModel

/// What an article tells, reduced to what its copies keep: the words of its sentences and its shingles.
///
/// A function of the text and its sentences alone, so that it can be made on any core and comes out
/// the same from an article as it is read and as it is stored.
///
/// Headlines, captions and notes are left out: every outlet has its own. What is marked as an outlet's
/// furniture is kept apart, since the mark depends on what the outlet printed before: it counts only
/// where the other article has it as text of its own.
public struct Story: Sendable {
  /// The sentences that are kept, in order.
  let sentences: [StorySentence]

  /// Their content words, in order.
  let words: [ContentWord]

  /// The shingles of all of them.
  let shingles: Shingles

  /// The story of an article that has been divided into sentences; O(length).
  public init(_ article: Article, _ sentences: [ArticleSentence]) {
    let bytes = article.text.utf8.span
    var builder = StoryBuilder(bytes: bytes.count)
    var (offset, place) = (0, 0)
    /// The byte at which a scalar begins, no earlier than the last asked for.
    func byte(of scalar: Int, in bytes: Span<UInt8>) -> Int {
      while offset < scalar, place < bytes.count {
        place += 1
        // Bytes 10xxxxxx continue a scalar.
        while place < bytes.count, bytes[place] & 0xC0 == 0x80 { place += 1 }
        offset += 1
      }
      return place
    }
    for sentence in sentences {
      let start = byte(of: sentence.span.start, in: bytes)
      let end = byte(of: sentence.span.end, in: bytes)
      builder.add(bytes, start..<end, sentence.kind)
    }
    self.init(builder)
  }

  /// The story of an article whose sentences are at hand; O(length).
  public init(_ sentences: [(text: String, kind: ArticleSentence.Kind)]) {
    var builder = StoryBuilder(bytes: sentences.reduce(0) { $0 + $1.text.utf8.count })
    for sentence in sentences {
      let bytes = sentence.text.utf8.span
      builder.add(bytes, 0..<bytes.count, sentence.kind)
    }
    self.init(builder)
  }

  private init(_ builder: StoryBuilder) {
    sentences = builder.sentences
    words = builder.reader.words
    shingles = Shingles(sentences, words)
  }

  /// The few shingles by which an article is found again, up to 24, each of 32 bits.
  ///
  /// Two articles of which one repeats the other have at least two in common.
  public var sketch: [UInt32] { shingles.sketch }
}

/// A sentence of a story.
struct StorySentence: Sendable {
  /// Its place among all sentences of the article, from 0.
  let place: Int

  /// Its words, by their places among those of the story.
  let words: Range<Int>

  /// Whether it is what the outlet repeats from article to article.
  let isFurniture: Bool
}

/// The sentences of a story that is being made.
private struct StoryBuilder {
  private(set) var reader: WordReader
  private(set) var sentences: [StorySentence] = []
  private var place = 0

  init(bytes: Int) { reader = WordReader(bytes: bytes) }

  /// Adds the next sentence of the article, if it is of those that are kept.
  mutating func add(_ bytes: Span<UInt8>, _ range: Range<Int>, _ kind: ArticleSentence.Kind) {
    if kind.isRunningText || kind == .boilerplate {
      let start = reader.words.count
      reader.read(bytes, range)
      sentences.append(
        StorySentence(
          place: place, words: start..<reader.words.count, isFurniture: kind == .boilerplate))
    }
    place += 1
  }
}
