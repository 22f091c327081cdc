extension ArticleFormat {
  /// The format a file's name tells; nil when its ending is none of those known.
  init?(fileName name: some StringProtocol) {
    guard let dot = name.lastIndex(of: "."), dot != name.startIndex else { return nil }
    let ending = name[name.index(after: dot)...].lowercased()
    guard let format = Self.allCases.first(where: { $0.fileExtensions.contains(ending) }) else {
      return nil
    }
    self = format
  }

  /// The format that content of unknown or ambiguous name seems to be in, by its first line.
  ///
  /// The name decides where there is one, but between `json` and `jsonl` the content does for a file
  /// named `.json`, as many hold one record a line.
  ///
  /// - Throws: `unknownFormat` for content that is known not to be text.
  init(
    fileName name: some StringProtocol, firstLine line: ArraySlice<UInt8>
  ) throws(RejectionCause) {
    switch ArticleFormat(fileName: name) {
    case .json?: self = Self.opensRecord(line) ? .jsonl : .json
    case let named?: self = named
    case nil:
      if let foreign = ForeignFormat(firstBytes: line) { throw .unknownFormat(foreign) }
      self = Self.sniff(line)
    }
  }

  private static func sniff(_ line: ArraySlice<UInt8>) -> ArticleFormat {
    let content = trimmed(line)
    if opensRecord(line) { return .jsonl }
    if content.elementsEqual("{".utf8) || content.elementsEqual("[".utf8) { return .json }
    if content.elementsEqual("---".utf8) { return .markdown }
    guard let first = content.first else { return .text }
    let second = content.dropFirst().first { !isBlank($0) }
    switch (first, second) {
    case (UInt8(ascii: "{"), UInt8(ascii: "\"")): return .json
    case (UInt8(ascii: "["), UInt8(ascii: "{")): return .json
    default: return .text
    }
  }

  /// Whether a line holds the whole of a record rather than the opening of one laid out over lines.
  private static func opensRecord(_ line: ArraySlice<UInt8>) -> Bool {
    let content = trimmed(line)
    let opening = content.dropFirst().first { !isBlank($0) }
    guard content.first == UInt8(ascii: "{"), opening == UInt8(ascii: "\""), let last = content.last
    else { return false }
    var boundary = JSONBoundary()
    let value = content.prefix { boundary.includes($0) }
    // What ends in none of these marks was a record before it was broken.
    return boundary.isComplete ? value.count == content.count : !Array("{[,:".utf8).contains(last)
  }

  private static func trimmed(_ line: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    var content = line.starts(with: [0xEF, 0xBB, 0xBF]) ? line.dropFirst(3) : line
    content = content.drop(while: isBlank)
    while let last = content.last, isBlank(last) { content.removeLast() }
    return content
  }

  private static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || 0x09...0x0D ~= byte }
}
