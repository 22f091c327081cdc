/// What lies between two tokens.
enum Gap {
  case none, space
  /// A line break after a line of `length` bytes.
  case line(length: Int)
  /// An empty line, or more white space than words need.
  case paragraph

  /// Reads the white space of `range`.
  init(_ range: Range<Int>, of bytes: Span<UInt8>) {
    guard !range.isEmpty else {
      self = .none
      return
    }
    var breaks = 0
    var first = range.lowerBound
    var index = range.lowerBound
    while index < range.upperBound {
      let (scalar, length) = bytes.scalar(at: index)
      if CharacterClass(scalar) == .newline {
        if breaks == 0 { first = index }
        breaks += scalar == 0x2029 ? 2 : 1
      }
      index += length
    }
    guard breaks > 0 else {
      self = .space
      return
    }
    if breaks > 1 {
      self = .paragraph
      return
    }
    var start = first
    let reach = max(0, first - 512)
    while start > reach, bytes[start - 1] != 0x0A { start -= 1 }
    self = .line(length: first - start)
  }
}
