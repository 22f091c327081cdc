import EventModel
import Foundation
import TestSupport
import Testing

@testable import Likeness

/// What of an article its story keeps.
struct StoryTests {
  private static let text = """
    A NEW HEADLINE

    The ministries signed an agreement in Riverton on 5 March. Subscribe to our 20 newsletters. \
    Farmers in Norvia had waited for it since 2019 🌍 with some patience.
    """

  private static func sentence(_ words: String, _ kind: ArticleSentence.Kind) throws
    -> ArticleSentence
  {
    let range = try #require(text.range(of: words))
    let start = text.unicodeScalars.distance(from: text.startIndex, to: range.lowerBound)
    return ArticleSentence(
      span: SourceSpan(start..<start + words.unicodeScalars.count), kind: kind)
  }

  @Test func theStoryOfAnArticleIsThatOfItsSentencesWithoutTheHeadline() throws {
    let sentences = [
      try Self.sentence("A NEW HEADLINE", .headline),
      try Self.sentence("The ministries signed an agreement in Riverton on 5 March.", .body),
      try Self.sentence("Subscribe to our 20 newsletters.", .boilerplate),
      try Self.sentence(
        "Farmers in Norvia had waited for it since 2019 🌍 with some patience.", .body),
    ]
    let read = Story(Article(text: Self.text), sentences)
    let stored = Story([
      ("A NEW HEADLINE", .headline),
      ("The ministries signed an agreement in Riverton on 5 March.", .body),
      ("Subscribe to our 20 newsletters.", .boilerplate),
      ("Farmers in Norvia had waited for it since 2019 🌍 with some patience.", .body),
    ])
    #expect(read.sketch == stored.sketch)
    #expect(read.words == stored.words)
    #expect(read.sentences.map(\.place) == [1, 2, 3])
    #expect(read.sentences.map(\.words) == stored.sentences.map(\.words))
    #expect(read.sentences.map(\.isFurniture) == [false, true, false])
    let text = Story(sentences: [
      "The ministries signed an agreement in Riverton on 5 March.",
      "Farmers in Norvia had waited for it since 2019 🌍 with some patience.",
    ])
    #expect(read.sketch == text.sketch)
    #expect(!read.sketch.isEmpty)
  }

  @Test func factsAreNumbersAndNamesButNotTheFirstWord() {
    let words = Story(sentences: ["Talks of the UN and It in Norvia on 5 of May ended"]).words
    #expect(words.map(\.isFact) == [false, true, true, true, false])
  }

  @Test func caseAndPunctuationMakeNoOtherWord() {
    let words = { (text: String) in Story(sentences: [text]).words.map(\.hash) }
    #expect(words("Élan, \"RIVERTON\"; treaty-makers!") == words("élan riverton Treaty makers"))
    #expect(words("river") != words("rivet"))
    #expect(words("ΑΘΗΝΑ МОСКВА") == words("αθηνα москва"))
  }

  @Test func everyIdeographAndEveryNumberIsAWord() {
    #expect(Story(sentences: ["条约 2019年, a 7 of ٣"]).words.count == 6)
    #expect(Story(sentences: ["— … 🌍 of the a"]).words.isEmpty)
  }

  @Test func aSketchTakesShinglesWithFactsFirstAndIsNoLongerThanItsSize() {
    var room = Newsroom(seed: 9)
    let long = Story(sentences: room.article(sentences: 30))
    #expect(long.sketch.count == Shingles.sketchSize)
    let mixed = Story(sentences: [
      "Nothing here has capitals nor any number whatever anyone might look for inside",
      "Anna 12", "Boris 13",
    ])
    #expect(Set(mixed.sketch.prefix(3)).isSuperset(of: Story(sentences: ["anna 12"]).sketch))
  }

  /// The merge of sorted hashes beside the obvious way.
  @Test(arguments: UInt64(1)...10) func sharedShinglesAreThoseOfBothSets(seed: UInt64) {
    var room = Newsroom(seed: seed)
    let article = room.article(sentences: 6)
    let other = room.reworded(article, share: 0.4)
    func pairs(_ story: Story) -> Set<[UInt64]> {
      let words = story.words.map(\.hash)
      return Set(zip(words, words.dropFirst()).map { [$0, $1] })
    }
    let (left, right) = (Story(sentences: article), Story(sentences: other))
    #expect(left.shingles.count == pairs(left).count)
    let shared = pairs(left).intersection(pairs(right)).count
    #expect(
      left.shingles.containment(in: right.shingles)
        == Double(shared) / Double(left.shingles.count))
  }

  @Test(arguments: [0, 16, 17, 400, 5000]) func hashesAreSorted(count: Int) {
    var random = SeededRandom(seed: UInt64(count))
    let hashes = (0..<count).map { _ in UInt64.random(in: 0...UInt64.max, using: &random) }
    #expect(hashes.sortedAsHashes() == hashes.sorted())
    // Numbers that all fall into one hand, and such as are few.
    let small = hashes.map { $0 % 1000 }
    #expect(small.sortedAsHashes() == small.sorted())
  }
}
