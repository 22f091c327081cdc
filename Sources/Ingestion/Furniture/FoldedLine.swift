/// A line as furniture is compared: in lower case, its blanks single spaces, its numbers `#`, its
/// apostrophes straight.
///
/// It is bytes of UTF-8, as every line of every article is made one.
struct FoldedLine: Hashable, Sendable {
  /// The bytes.
  private(set) var bytes: [UInt8] = []

  /// How many words there are.
  private(set) var words = 0

  /// Folds a line; O(length).
  init(_ line: some Sequence<UInt8>) {
    var isASCII = true
    for byte in line {
      switch byte {
      case 0x41...0x5A: append(byte | 0x20)
      case 0x09...0x0D, 0x20: isBlank = true
      case 0x30...0x39:
        if bytes.last != UInt8(ascii: "#") || isBlank { append(UInt8(ascii: "#")) }
      case 0x80...:
        isASCII = false
        append(byte)
      default: append(byte)
      }
    }
    guard !isASCII else { return }
    let lower = String(decoding: bytes, as: UTF8.self).lowercased()
    bytes = Array(
      lower.replacing("’", with: "'").replacing("‘", with: "'").replacing("\u{A0}", with: " ").utf8)
  }

  /// Folds a text.
  init(_ text: String) { self.init(text.utf8) }

  private var isBlank = true

  private mutating func append(_ byte: UInt8) {
    if isBlank {
      words += 1
      if !bytes.isEmpty { bytes.append(0x20) }
      isBlank = false
    }
    bytes.append(byte)
  }

  /// The line without the bars, bullets and colons that stand around buttons.
  var bare: [UInt8] {
    let text = String(decoding: bytes, as: UTF8.self)
    let marks = "|•·:»«>›‹<+-–—→←▶►↓ "
    let start = text.drop { marks.contains($0) }
    guard let last = start.lastIndex(where: { !marks.contains($0) }) else { return bytes }
    return Array(start[...last].utf8)
  }
}
