/// Finds where a JSON value ends by its strings and brackets, without recursion: depth is a number.
struct JSONBoundary {
  private var depth = 0
  private var place = Place.start

  private enum Place {
    case start, inside, string, escape, scalar, end
  }

  /// Whether the bytes so far may be a whole value.
  var isComplete: Bool { place == .end || place == .scalar }

  /// Whether the byte belongs to the value; it is then taken as read.
  mutating func includes(_ byte: UInt8) -> Bool {
    switch place {
    case .end: return false
    case .escape: place = .string
    case .string:
      if byte == UInt8(ascii: "\\") { place = .escape }
      if byte == UInt8(ascii: "\"") { place = depth == 0 ? .end : .inside }
    case .scalar: return !Self.endsScalar(byte)
    case .start, .inside:
      switch byte {
      case UInt8(ascii: "\""): place = .string
      case UInt8(ascii: "{"), UInt8(ascii: "["):
        depth += 1
        place = .inside
      case UInt8(ascii: "}"), UInt8(ascii: "]"):
        depth -= 1
        if depth <= 0 { place = .end }
      default:
        if place == .start { place = .scalar }
      }
    }
    return true
  }

  private static func endsScalar(_ byte: UInt8) -> Bool {
    byte <= 0x20 || Array(",]}[{\"".utf8).contains(byte)
  }
}
