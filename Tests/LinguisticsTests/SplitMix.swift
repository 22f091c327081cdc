/// A small generator whose numbers are the same on every run
/// (https://prng.di.unimi.it/splitmix64.c).
struct SplitMix: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9e37_79b9_7f4a_7c15
    var value = state
    value = (value ^ value >> 30) &* 0xbf58_476d_1ce4_e5b9
    value = (value ^ value >> 27) &* 0x94d0_49bb_1331_11eb
    return value ^ value >> 31
  }

  /// Words, marks, white space and odd scalars in no order.
  mutating func text(length: Int) -> String {
    let pieces: [String] = [
      "the", "U.S.", "Mr.", "said", "A", "don't", ".", "!", "?", "...", "…", " ", " ", " ", "\n",
      "\n\n", "\t", "\u{A0}", "“", "”", "\"", "'", "’", "(", ")", "[1]", "-", "–", "--", "3.5",
      "1,000", "20th", "http://a.b/c", "@x", "é", "日本", "🇦🇷", "\u{0}", "\u{301}", "\u{200F}",
      "مرحبا", "𝔘", "\u{FEFF}", "\u{10FFFF}", "*", "•", "/", "%", "$", ";", ":", ",",
    ]
    var text = ""
    for _ in 0..<length { text += pieces[Int.random(in: 0..<pieces.count, using: &self)] }
    return text
  }
}
