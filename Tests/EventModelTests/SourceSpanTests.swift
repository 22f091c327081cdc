import EventModel
import Testing

struct SourceSpanTests {
  @Test(arguments: [
    (0..<3, 2..<5, true), (0..<3, 3..<5, false), (0..<9, 4..<5, true), (1..<1, 0..<2, false),
  ])
  func spansOverlapWhereTheyShareACharacter(left: Range<Int>, right: Range<Int>, overlaps: Bool) {
    #expect(SourceSpan(left).overlaps(SourceSpan(right)) == overlaps)
    #expect(SourceSpan(right).overlaps(SourceSpan(left)) == overlaps)
  }

  @Test func spansAreOrderedByStartTheShorterFirst() {
    let spans = [2..<4, 0..<9, 2..<3, 0..<1].map { SourceSpan($0) }
    #expect(spans.sorted().map(\.range) == [0..<1, 0..<9, 2..<3, 2..<4])
  }
}
