import Ingestion
import Testing

struct StoredTextTests {
  @Test(arguments: [
    ("a\r\nb\rc\nd", "a\nb\nc\nd"),
    ("a\r\r\nb", "a\n\nb"),
    ("a\u{85}b\u{2028}c\u{2029}d", "a\nb\nc\nd"),
    ("\u{FEFF}a\u{FEFF}b", "a\u{FEFF}b"),
    ("a\u{0}b\u{1B}c\u{7F}d\u{9F}e\u{C}f", "a b c d e f"),
    ("a\tb", "a\tb"),
  ])
  func lineEndsAndControlsAreMadePlain(text: String, stored: String) {
    #expect(StoredText.normalise(text) == stored)
  }

  @Test(arguments: [
    "no\u{A0}break", "“curly” ‘quotes’ – and — dashes…", "soft\u{AD}hyphen", "e\u{301}",
    "narrow\u{202F}space", "日本 🇦🇷", "", "\u{A8}\u{A9}",
  ])
  func everythingElseStaysVerbatim(text: String) {
    #expect(Array(StoredText.normalise(text).unicodeScalars) == Array(text.unicodeScalars))
  }

  @Test func storedTextIsStoredAsItIs() {
    for value in (0...0x2FFF).compactMap(Unicode.Scalar.init) {
      let once = StoredText.normalise("x\(Character(value))y")
      #expect(Array(StoredText.normalise(once).unicodeScalars) == Array(once.unicodeScalars))
    }
  }

  @Test func controlsKeepTheLengthOfTheText() {
    let text = "a\u{1}\u{2}b\u{80}"
    #expect(StoredText.normalise(text).unicodeScalars.count == text.unicodeScalars.count)
  }

  @Test(
    arguments: [
      ("  Two\n lines\u{A0}", "Two lines"), ("", nil), (" \n\t", nil),
    ] as [(String, String?)])
  func aLineHasNoBlanksToSpare(text: String, line: String?) {
    #expect(StoredText.line(text) == line)
  }
}
