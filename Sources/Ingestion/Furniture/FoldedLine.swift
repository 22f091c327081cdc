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
    bytes = Self.straightened(String(decoding: bytes, as: UTF8.self).lowercased().utf8)
  }

  /// The bytes with curly apostrophes straight and hard blanks soft.
  private static func straightened(_ text: String.UTF8View) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.count)
    for byte in text {
      bytes.append(byte)
      if byte == 0x98 || byte == 0x99, bytes.suffix(3).starts(with: [0xE2, 0x80]) {  // ‘ and ’
        bytes.replaceSubrange((bytes.count - 3)..., with: CollectionOfOne(UInt8(ascii: "'")))
      } else if byte == 0xA0, bytes.suffix(2).first == 0xC2 {  // U+00A0
        bytes.replaceSubrange((bytes.count - 2)..., with: CollectionOfOne(0x20))
      }
    }
    return bytes
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
