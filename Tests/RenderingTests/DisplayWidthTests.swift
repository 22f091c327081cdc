import Rendering
import TestSupport
import Testing

struct DisplayWidthTests {
  @Test(arguments: [
    ("", 0), ("abc", 3), ("é", 1), ("e\u{301}", 1), ("日本", 4), ("한국", 4),
    ("\u{1112}\u{1161}\u{11AB}", 2),
    ("ｱ", 1), ("Ａ", 2), ("😀", 2), ("👩‍🚀", 2), ("👍🏽", 2), ("🇦🇷", 2), ("☎", 1), ("☎️", 2), ("1️⃣", 2),
    ("مصر", 3), ("مِصْر", 3), ("‏", 0), ("a\u{200B}b", 2), ("…", 1), ("—", 1), ("│", 1), ("क्षि", 3),
    ("\u{20000}", 2), ("×", 1), ("Ελλάς", 5), ("\u{AD}", 1), ("𝔸", 1),
  ])
  func widthIsWhatATerminalUses(text: String, width: Int) {
    #expect(text.displayWidth == width)
  }

  @Test(arguments: [
    ("abcdef", 6, "abcdef"), ("abcdef", 5, "abcd…"), ("abcdef", 1, "…"), ("abcdef", 0, ""),
    ("日本語", 6, "日本語"), ("日本語", 5, "日本…"), ("日本語", 4, "日…"), ("日本語", 1, "…"),
    ("e\u{301}e\u{301}e\u{301}", 2, "e\u{301}…"), ("👩‍🚀👩‍🚀👩‍🚀", 3, "👩‍🚀…"), ("🇦🇷🇨🇱", 4, "🇦🇷🇨🇱"),
    ("🇦🇷🇨🇱", 3, "🇦🇷…"), ("", 0, ""), ("", 3, ""),
  ])
  func textIsCutBetweenCharacters(text: String, columns: Int, shortened: String) {
    #expect(text.shortened(to: columns) == shortened)
  }

  @Test(arguments: 0..<200)
  func shortenedTextAlwaysFits(seed: Int) {
    var random = SeededRandom(seed: UInt64(seed))
    let letters = [
      "a", "日", "e\u{301}", "👩‍🚀", "🇦🇷", "\u{301}", "\u{200D}", "ا", "|", "\u{FE0F}", "1",
    ]
    let text = (0..<20).map { _ in letters.randomElement(using: &random) ?? "" }.joined()
    for columns in 0...30 {
      #expect(text.shortened(to: columns).displayWidth <= columns)
      if text.displayWidth <= columns { #expect(text.shortened(to: columns) == text) }
    }
  }
}
