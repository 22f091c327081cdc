import EventModel
import Testing

@testable import Ingestion

/// A text is empty when all it holds is marked as something else.
struct MarkedTextTests {
  @Test(arguments: ["", " \n\t", "\u{FEFF}\u{A0}"])
  func blanksAreNoText(text: String) { #expect(MarkedText(text).isEmpty) }

  @Test func aParagraphOfTextIsText() {
    var text = MarkedText()
    text.append("A photograph.", .caption)
    #expect(text.isEmpty)
    text.append("Chad left.")
    #expect(!text.isEmpty)
  }

  @Test func marksSideBySideLeaveNothing() {
    var text = MarkedText("aébcd")
    text.mark([
      ArticleMark(span: SourceSpan(0..<2), kind: .caption),
      ArticleMark(span: SourceSpan(2..<5), kind: .boilerplate),
    ])
    #expect(text.isEmpty)
  }

  @Test(arguments: [0..<4, 1..<5])
  func oneLetterBesideAMarkIsText(marked: Range<Int>) {
    var text = MarkedText("aébcd")
    text.mark([ArticleMark(span: SourceSpan(marked), kind: .caption)])
    #expect(!text.isEmpty)
  }
}
