/// The place, date and agency that open a news report: "BUENOS AIRES, March 3 (Agency) -",
/// "ANKARA:", "(Agency)".
enum Dateline {
  /// The most tokens a dateline has.
  private static let longest = 16

  /// One past the sign that closes the dateline of a sentence; nil when it has none.
  ///
  /// A dateline holds only names, numbers, commas, stops and brackets. One that begins with a word in
  /// capitals ends with a dash that stands apart, a colon where it is all in capitals, or the bracket
  /// of an agency; one in small letters has a comma, a number and a dash or such a bracket.
  static func end(in range: Range<Int>, tokens: [Range<Int>], of bytes: Span<UInt8>) -> Int? {
    let limit = min(range.upperBound, range.lowerBound + longest)
    guard range.count > 3 else { return nil }
    if let end = agency(in: range, tokens: tokens, of: bytes) { return end }
    let isShouted = isCapitals(tokens[range.lowerBound], of: bytes)
    guard isShouted || bytes.classAt(tokens[range.lowerBound].lowerBound) == .upper else {
      return nil
    }
    var isAllCapitals = isShouted
    var hasDate = (comma: false, number: false)
    for index in range.lowerBound + 1..<limit {
      let token = tokens[index]
      switch bytes.classAt(token.lowerBound) {
      case .upper: isAllCapitals = isAllCapitals && isCapitals(token, of: bytes)
      case .comma: hasDate.comma = true
      case .digit: hasDate.number = true
      case .opener, .slash: continue
      case .stop: if token.count > 1 { return nil }
      case .closer:
        // "CAIRO (AP) Police", "Lima, May 3 (AP) Police": the sign after an agency may be lost.
        if isShouted || hasDate.comma && hasDate.number, index - 2 > range.lowerBound,
          index + 2 < range.upperBound,
          bytes.classAt(tokens[index - 2].lowerBound) == .opener,
          [.upper, .quote].contains(bytes.classAt(tokens[index + 1].lowerBound))
        {
          return index + 1
        }
      case .colon:
        return isAllCapitals && isFollowedByName(index, in: range, tokens: tokens, of: bytes)
          ? index + 1 : nil
      case .dash:
        let spacedBefore = tokens[index - 1].upperBound < token.lowerBound
        let closed = bytes.classAt(tokens[index - 1].lowerBound) == .closer
        guard index + 2 < range.upperBound, spacedBefore || closed || token.count > 1 else {
          continue
        }
        return isShouted || hasDate.comma && hasDate.number ? index + 1 : nil
      default: return nil
      }
    }
    return nil
  }

  /// One past an agency in brackets that opens a report: "(CNN) Police".
  private static func agency(
    in range: Range<Int>, tokens: [Range<Int>], of bytes: Span<UInt8>
  ) -> Int? {
    let first = range.lowerBound
    guard bytes.classAt(tokens[first].lowerBound) == .opener,
      isCapitals(tokens[first + 1], of: bytes),
      bytes.classAt(tokens[first + 2].lowerBound) == .closer,
      isFollowedByName(first + 2, in: range, tokens: tokens, of: bytes)
    else { return nil }
    return first + 3
  }

  private static func isFollowedByName(
    _ index: Int, in range: Range<Int>, tokens: [Range<Int>], of bytes: Span<UInt8>
  ) -> Bool {
    index + 2 < range.upperBound && bytes.classAt(tokens[index + 1].lowerBound) == .upper
  }

  private static func isCapitals(_ token: Range<Int>, of bytes: Span<UInt8>) -> Bool {
    guard token.count > 2 else { return false }
    for index in token where !(bytes[index].isASCIIUpper || bytes[index] >= 0x80) { return false }
    return bytes.classAt(token.lowerBound) == .upper
  }
}
