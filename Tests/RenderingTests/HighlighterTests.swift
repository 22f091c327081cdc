import Rendering
import Testing

struct HighlighterTests {
  static let sentence = "Chile recalled its envoy to Peru in May."
  static let highlights: [Highlight] = [
    .init(28..<32, .target), .init(0..<5, .source), .init(6..<14, .trigger), .init(36..<39, .date),
  ]

  @Test func marksNameThemselvesWithoutColours() {
    #expect(
      Highlighter(.none).text(Self.sentence, Self.highlights)
        == "[source: Chile] {recalled} its envoy to [target: Peru] in [date: May].")
  }

  @Test func wordsAloneAreColouredWithColours() {
    #expect(
      Highlighter(.ansi).text(Self.sentence, Array(Self.highlights.prefix(3)))
        == "\u{1B}[1;36mChile\u{1B}[0m \u{1B}[1;4;31mrecalled\u{1B}[0m its envoy to "
        + "\u{1B}[1;33mPeru\u{1B}[0m in May.")
  }

  @Test func aLegendSaysWhichColourIsWhat() {
    #expect(
      Highlighter(.ansi).legend([.source, .trigger])
        == "\u{1B}[1;36msource\u{1B}[0m \u{1B}[1;4;31mtrigger\u{1B}[0m")
    #expect(Highlighter(.none).legend([.source]).isEmpty)
  }

  @Test(
    arguments: [
      (
        [Highlight(0..<14, .source), Highlight(6..<14, .trigger)],
        "[source: Chile {recalled}] its envoy"
      ),
      (
        [Highlight(0..<5, .source), Highlight(0..<5, .target)],
        "[source: [target: Chile]] recalled its envoy"
      ),
      (
        [Highlight(0..<10, .source), Highlight(6..<14, .target)],
        "[source: Chile [target: reca]][target: lled] its envoy"
      ),
      (
        [Highlight(0..<5, .source), Highlight(5..<6, .place)],
        "[source: Chile][place:  ]recalled its envoy"
      ),
      ([Highlight(15..<999, .target)], "Chile recalled [target: its envoy]"),
      ([Highlight(500..<999, .target), Highlight(3..<3, .date)], "Chile recalled its envoy"),
      ([], "Chile recalled its envoy"),
    ] as [([Highlight], String)])
  func highlightsMayNestTouchAndCross(highlights: [Highlight], marked: String) {
    #expect(Highlighter(.none).text("Chile recalled its envoy", highlights) == marked)
  }

  @Test func innerColoursEndWhereTheOuterGoesOn() {
    let text = Highlighter(.ansi).text("a b c", [.init(0..<5, .source), .init(2..<3, .trigger)])
    #expect(
      text == "\u{1B}[1;36ma \u{1B}[0m\u{1B}[1;4;31mb\u{1B}[0m\u{1B}[1;36m c\u{1B}[0m")
  }

  @Test func rangesCountUnicodeScalars() {
    let text = "👩‍🚀 e\u{301}lan 日本"
    #expect(Highlighter(.none).text(text, [.init(10..<12, .place)]) == "👩‍🚀 e\u{301}lan [place: 日本]")
  }

  @Test func theTextStandsOnOneLineAndCannotCommandTheTerminal() {
    let text = Highlighter(.none).text("a\r\n\n  b\t\u{1B}[31m", [.init(0..<7, .source)])
    #expect(text == "[source: a b] ␛[31m")
  }

  @Test func anEmptyTextStaysEmpty() {
    #expect(Highlighter(.ansi).text("", Self.highlights).isEmpty)
  }
}
