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

  @Test func theStoryOfAnArticleIsThatOfItsRunningText() throws {
    let sentences = [
      try Self.sentence("A NEW HEADLINE", .headline),
      try Self.sentence("The ministries signed an agreement in Riverton on 5 March.", .body),
      try Self.sentence("Subscribe to our 20 newsletters.", .boilerplate),
      try Self.sentence(
        "Farmers in Norvia had waited for it since 2019 🌍 with some patience.", .body),
    ]
    let read = Story(Article(text: Self.text), sentences)
    let stored = Story(sentences: [
      "The ministries signed an agreement in Riverton on 5 March.",
      "Farmers in Norvia had waited for it since 2019 🌍 with some patience.",
    ])
    #expect(read.sketch == stored.sketch)
    #expect(read.sentences.map(\.words) == stored.sentences.map(\.words))
    #expect(!read.sketch.isEmpty)
  }

  @Test func factsAreNumbersAndNamesButNotTheFirstWord() {
    let words = ContentWord.words(
      of: "Talks of the UN and It in Norvia on 5 of May ended".unicodeScalars)
    #expect(words.map(\.isFact) == [false, true, true, true, false])
  }

  @Test func caseAndPunctuationMakeNoOtherWord() {
    let words = { (text: String) in ContentWord.words(of: text.unicodeScalars).map(\.hash) }
    #expect(words("Élan, \"RIVERTON\"; treaty-makers!") == words("élan riverton Treaty makers"))
    #expect(words("river") != words("rivet"))
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
      let words = story.sentences.flatMap(\.words).map(\.hash)
      return Set(zip(words, words.dropFirst()).map { [$0, $1] })
    }
    let (left, right) = (Story(sentences: article), Story(sentences: other))
    #expect(left.shingles.count == pairs(left).count)
    #expect(
      left.shingles.shared(with: right.shingles) == pairs(left).intersection(pairs(right)).count)
  }

  @Test func factsLostLikeWordsAreNoLossAndTheMainNameOfAFormIsOne() {
    func sides(_ left: [String], _ right: [String]) -> KeptWords {
      let (left, right) = (Story(sentences: left), Story(sentences: right))
      let pairs = left.sentences.indices.map { (one: $0, other: $0) }
      return KeptWords(pairs, of: left, in: right)
    }
    let report = (1...5).map {
      "Yesterday the people of Norvia celebrated their festival with dances number \($0)"
    }
    #expect(sides(report, report).lossOfFacts == 0)
    let other = report.map { $0.replacing("Norvia", with: "Avaria") }
    #expect(sides(report, other).words == 1)
    #expect(sides(report, other).factShare == 5.0 / 6)
    #expect(sides(report, other).lossOfFacts > 20)
  }
}
