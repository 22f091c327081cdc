/// What the first line of some content says of its being JSON.
struct JSONOpening {
  private let content: ArraySlice<UInt8>

  /// Looks at how content begins.
  init(_ opening: Opening) { content = opening.line }

  /// Whether the line opens a JSON object or an array of them.
  var isValue: Bool {
    if content.elementsEqual("{".utf8) || content.elementsEqual("[".utf8) { return true }
    let second = content.dropFirst().first { !Opening.isBlank($0) }
    switch (content.first, second) {
    case (UInt8(ascii: "{"), UInt8(ascii: "\"")), (UInt8(ascii: "["), UInt8(ascii: "{")):
      return true
    default: return false
    }
  }

  /// Whether the line holds the whole of a record rather than the opening of one laid out over lines.
  var isRecord: Bool {
    let opening = content.dropFirst().first { !Opening.isBlank($0) }
    guard content.first == UInt8(ascii: "{"), opening == UInt8(ascii: "\""), let last = content.last
    else { return false }
    var boundary = JSONBoundary()
    let value = content.prefix { boundary.includes($0) }
    // What ends in none of these marks was a record before it was broken.
    return boundary.isComplete ? value.count == content.count : !Array("{[,:".utf8).contains(last)
  }

  /// Refuses a file whose first line shows that none of its records can be read, so that it is told
  /// once and not for each of what look like lines.
  ///
  /// - Throws: `recordsNotUTF8` or `notText`.
  static func check(_ line: ArraySlice<UInt8>) throws(RejectionCause) {
    if line.starts(with: [0xFF, 0xFE]) { throw .recordsNotUTF8(.utf16LittleEndian) }
    if line.starts(with: [0xFE, 0xFF]) { throw .recordsNotUTF8(.utf16BigEndian) }
    if let offset = line.firstIndex(of: 0) {
      throw .notText(byte: 0, offset: offset - line.startIndex)
    }
  }
}
