/// Marks that refer to a note: "[1]", "[iv]", "[a]", and digits glued to a full stop.
enum Footnote {
  /// Whether the token is the mark inside square brackets, or a number glued to a stop.
  static func contains(_ token: Int, tokens: [Range<Int>], of bytes: Span<UInt8>) -> Bool {
    let range = tokens[token]
    guard range.count <= 4, token > 0 else { return false }
    let before = tokens[token - 1]
    guard before.upperBound == range.lowerBound else { return false }
    if bytes[before.upperBound - 1] == 0x5B {
      guard range.upperBound < bytes.count, bytes[range.upperBound] == 0x5D else { return false }
      for index in range where !(bytes[index].isASCIIDigit || bytes[index].isASCIILower) {
        return false
      }
      return true
    }
    guard bytes.classAt(before.lowerBound) == .stop, range.count <= 2 else { return false }
    for index in range where !bytes[index].isASCIIDigit { return false }
    return true
  }
}
