/// Runs of punctuation that make one token.
enum Marks {
  /// Where the token that the mark at `start` begins ends: stops, dashes and rules run together
  /// ("...", "?!", "--", "=====", "<<"), other marks stand alone.
  static func runEnd(_ start: Int, limit: Int, of bytes: Span<UInt8>) -> Int {
    let (kind, length) = bytes.character(at: start)
    var end = start + length
    switch kind {
    case .stop:
      while end < limit {
        let (next, length) = bytes.character(at: end)
        guard next == .stop else { break }
        end += length
      }
    case .dash, .symbol, .apostrophe, .opener, .closer:
      guard repeats(bytes[start]) else { break }
      while end < limit, bytes[end] == bytes[start] { end += 1 }
    default: break
    }
    return end
  }

  /// Whether a mark is written several times as one: `-`, `*`, `=`, `<`, `>`, `~`, `'`.
  private static func repeats(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x2D, 0x2A, 0x3D, 0x3C, 0x3E, 0x7E, 0x27: true
    default: false
    }
  }
}
