import Linguistics
import Testing

struct ScalarOffsetsTests {
  private static let texts = [
    "", "a", "plain ASCII", "né\u{301}e", "日本語", "🇦🇷 x", "\u{0}\r\n", "“curly” – dash",
    String(repeating: "a", count: 64), String(repeating: "é", count: 200),
    String(repeating: "a", count: 63) + "🙂" + String(repeating: "b", count: 130),
  ]

  @Test(arguments: texts) func agreesWithCountingScalarsAtEveryScalar(text: String) {
    let offsets = ScalarOffsets(text)
    var byte = 0
    for (scalar, value) in text.unicodeScalars.enumerated() {
      #expect(offsets.scalar(atByte: byte) == scalar)
      #expect(offsets.byte(atScalar: scalar) == byte)
      byte += UTF8.width(value)
    }
    #expect(offsets.scalar(atByte: byte) == text.unicodeScalars.count)
    #expect(offsets.byte(atScalar: text.unicodeScalars.count) == byte)
  }

  @Test func agreesWithCountingScalarsOnRandomText() {
    var random = SplitMix(seed: 7)
    for _ in 0..<200 {
      let text = random.text(length: Int.random(in: 0..<300, using: &random))
      let offsets = ScalarOffsets(text)
      let byte = Int.random(in: 0...text.utf8.count, using: &random)
      let index = text.utf8.index(text.startIndex, offsetBy: byte)
      let before = text.unicodeScalars.indices.prefix { $0 < index }.count
      #expect(offsets.scalar(atByte: byte) == before)
    }
  }

  @Test func offsetsBeyondTheTextAreClamped() {
    let offsets = ScalarOffsets("né")
    #expect(offsets.scalar(atByte: 99) == 2)
    #expect(offsets.scalar(atByte: -1) == 0)
    #expect(offsets.byte(atScalar: 99) == 3)
  }
}
