import TestSupport

/// Damages a file as transport, bad programs and bad people do.
struct Mutation {
  private var random: SeededRandom

  /// The mutations that belong to a seed.
  init(seed: UInt64) { random = SeededRandom(seed: seed) }

  /// Bytes that mean something to one format or another.
  private static let tokens: [[UInt8]] =
    [
      "\"", "\"\"", "<", ">", "</", "]]>", "<![CDATA[", "&#x0;", "&amp;", "{", "}", "[", "]", ",",
      "\t", "\n", "\r\n", "\n\n",
      "--", "=", "=?utf-8?Q?", "?=", "From ", "PK\u{3}\u{4}", "PK\u{1}\u{2}", "WARC/1.0\r\n",
      "Content-Length: 999999999",
      "1 of 10 DOCUMENTS\n", "HD ", "---\n", "<!DOCTYPE x [<!ENTITY a \"b\">]>", "31 February 2024",
      "-1", "4294967295",
      "\u{FEFF}", "\u{202E}", "e\u{301}", "<div>", "<table>", "<script>", "charset=utf-7",
      "charset=shift_jis",
    ].map { Array($0.utf8) } + [
      [0], [0xFF], [0xC3], [0x80], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80], [0xFF, 0xFE],
      [0x1F, 0x8B, 8, 0],
      [0xFF, 0xFF, 0xFF, 0xFF], [0x7F, 0xFF, 0xFF, 0xFF], [0, 0, 0, 0],
    ]

  /// The bytes with one to eight places changed.
  mutating func damage(_ bytes: [UInt8]) -> [UInt8] {
    var bytes = bytes
    for _ in 0..<Int.random(in: 1...8, using: &random) {
      let place = Int.random(in: 0...bytes.count, using: &random)
      let length = min(Int.random(in: 0...64, using: &random), bytes.count - place)
      switch Int.random(in: 0..<7, using: &random) {
      case 0: bytes.replaceSubrange(place..<place + length, with: [])
      case 1: bytes.insert(contentsOf: bytes[place..<place + length], at: place)
      case 2:
        let token = Self.tokens[Int.random(in: 0..<Self.tokens.count, using: &random)]
        bytes.insert(contentsOf: token, at: place)
      case 3:
        let token = Self.tokens[Int.random(in: 0..<Self.tokens.count, using: &random)]
        bytes.replaceSubrange(place..<min(place + token.count, bytes.count), with: token)
      case 4 where place < bytes.count: bytes[place] ^= 1 << UInt8.random(in: 0..<8, using: &random)
      case 5 where place < bytes.count: bytes[place] = UInt8.random(in: 0...255, using: &random)
      case 6 where place > 0 && Int.random(in: 0..<4, using: &random) == 0:
        bytes.removeLast(bytes.count - place)
      default: break
      }
    }
    return bytes
  }
}
