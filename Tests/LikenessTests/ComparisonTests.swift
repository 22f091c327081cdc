import EventModel
import TestSupport
import Testing

@testable import Likeness

/// Which sentences answer which, and what is said to be kept and replaced.
struct ComparisonTests {
  private func compared(_ later: [String], _ earlier: [String]) -> Comparison {
    Comparison(of: Story(sentences: later), with: Story(sentences: earlier))
  }

  private static let report = [
    "Yesterday the people of Norvia celebrated their festival in Riverton with 300 dances.",
    "Farmers had brought timber and cheese from Avaria over the mountains for the occasion.",
  ]

  @Test func sentencesWordForWordAreKeptWhole() {
    let comparison = compared(Self.report.reversed(), Self.report)
    #expect(comparison.pairs.map(\.later) == [0, 1])
    #expect(comparison.pairs.map(\.earlier) == [1, 0])
    #expect(comparison.keptFacts == 4)
    #expect(comparison.replaced.count == 0)
    #expect(comparison.sides.later.paired == comparison.sides.later.words)
    #expect(comparison.sides.later.keptShare == 1)
  }

  @Test func aFactInPlaceOfAnotherIsReplacedAndOneLeftOutIsNot() {
    let other = Self.report[0].replacing("300", with: "400")
    #expect(compared([other], [Self.report[0]]).replaced.count == 1)
    let shorter = Self.report[0].replacing(" with 300 dances", with: "")
    #expect(compared([shorter], [Self.report[0]]).replaced.count == 0)
    #expect(compared([other], [Self.report[0]]).replaced.numbers == 1)
    let named = Self.report[0].replacing("300", with: "Avarian")
    #expect(compared([named], [Self.report[0]]).replaced.count == 1)
    #expect(compared([named], [Self.report[0]]).replaced.numbers == 0)
    let worded = Self.report[0].replacing("300", with: "countless")
    #expect(compared([worded], [Self.report[0]]).replaced.count == 0)
  }

  @Test func aSentenceThatSaysTheSameOfOthersIsNoPairButContradicts() {
    let others =
      "Yesterday the people of Avaria celebrated their festival in Northport with 20 dances."
    let comparison = compared([others], [Self.report[0]])
    #expect(comparison.pairs.isEmpty)
    #expect(comparison.replaced.count == 3)
    #expect(comparison.keptFacts == 0)
  }

  @Test func oneSentenceMadeOfTwoIsBoths() {
    let joined = Self.report[0].dropLast() + ", and " + Self.report[1]
    let comparison = compared([String(joined)], Self.report)
    #expect(comparison.pairs.map(\.later) == [0, 0])
    #expect(comparison.pairs.map(\.earlier) == [0, 1])
    #expect(comparison.replaced.count == 0)
  }

  @Test func aWordAnswersOnce() {
    let twice = [Self.report[0], Self.report[0]]
    let comparison = compared(twice, [Self.report[0]])
    #expect(comparison.pairs.map(\.later) == [0])
    #expect(comparison.sides.later.words == 2 * comparison.sides.later.paired)
  }

  @Test func furnitureOfOneSideCountsOnlyWhereItIsFound() {
    let marked = Story([(Self.report[0], .body), (Self.report[1], .boilerplate)])
    let without = Comparison(of: Story(sentences: [Self.report[0]]), with: marked)
    #expect(without.sides.earlier.paired == without.sides.earlier.words)
    let with = Comparison(of: Story(sentences: Self.report), with: marked)
    #expect(with.pairs.map(\.earlier) == [0, 1])
    #expect(with.sides.earlier.words == with.sides.later.words)
    #expect(Comparison(of: marked, with: marked).pairs.map(\.later) == [0])
  }
}
