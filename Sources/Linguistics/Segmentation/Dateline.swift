/// The place, date and agency that open a news report: "BUENOS AIRES, March 3 (Agency) -".
enum Dateline {
  /// The most tokens a dateline has.
  private static let longest = 16

  /// One past the dash that closes the dateline of a sentence; nil when it has none.
  ///
  /// A dateline begins with a word in capitals and holds only names, numbers, commas, stops and
  /// brackets before a dash that stands apart.
  static func end(in range: Range<Int>, tokens: [Range<Int>], of bytes: Span<UInt8>) -> Int? {
    let limit = min(range.upperBound, range.lowerBound + longest)
    guard range.count > 3, isCapitals(tokens[range.lowerBound], of: bytes) else { return nil }
    for index in range.lowerBound + 1..<limit {
      let token = tokens[index]
      switch bytes.classAt(token.lowerBound) {
      case .upper, .digit, .comma, .opener, .closer, .slash: continue
      case .stop: if token.count > 1 { return nil }
      case .dash:
        let spacedBefore = tokens[index - 1].upperBound < token.lowerBound
        let closed = bytes.classAt(tokens[index - 1].lowerBound) == .closer
        guard index + 2 < range.upperBound, spacedBefore || closed || token.count > 1 else {
          continue
        }
        return index + 1
      default: return nil
      }
    }
    return nil
  }

  private static func isCapitals(_ token: Range<Int>, of bytes: Span<UInt8>) -> Bool {
    guard token.count > 2 else { return false }
    for index in token where !(bytes[index].isASCIIUpper || bytes[index] >= 0x80) { return false }
    return bytes.classAt(token.lowerBound) == .upper
  }
}
