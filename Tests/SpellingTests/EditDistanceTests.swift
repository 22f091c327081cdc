import TestSupport
import Testing

@testable import Spelling

struct EditDistanceTests {
  @Test(arguments: [
    ("", "", 0), ("a", "", 1), ("kitten", "sitting", 3), ("ab", "ba", 1), ("abcd", "badc", 2),
    ("ca", "abc", 3), ("flaw", "lawn", 2),
  ])
  func editsAreCounted(left: String, right: String, edits: Int) {
    #expect(distance(left, right, atMost: 9) == edits)
    #expect(distance(left, right, atMost: edits) == edits)
    #expect(distance(left, right, atMost: edits - 1) == nil)
  }

  @Test(arguments: 0..<200)
  func theLimitNeverChangesADistanceWithinIt(seed: Int) {
    var random = SeededRandom(seed: UInt64(seed))
    var word: String {
      String(
        (0..<Int.random(in: 0...7, using: &random)).map { _ in
          "abc".randomElement(using: &random) ?? "a"
        })
    }
    let (left, right) = (word, word)
    let edits = distance(left, right, atMost: 100)
    #expect(edits == distance(right, left, atMost: 100))
    for limit in 0...8 {
      #expect(distance(left, right, atMost: limit) == edits.flatMap { $0 <= limit ? $0 : nil })
    }
  }

  private func distance(_ left: String, _ right: String, atMost limit: Int) -> Int? {
    EditDistance(
      from: Array(left.unicodeScalars), to: Array(right.unicodeScalars), atMost: limit)?.edits
  }
}
