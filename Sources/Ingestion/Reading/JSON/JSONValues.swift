/// Cuts a file into its JSON values without parsing them: the members of an array, or values that
/// follow one another.
struct JSONValues {
  /// The line that is being read, from 1.
  private(set) var line = 1

  private let bytes: ByteReader
  private let limit: Int
  private var state = State.beforeFirst

  private enum State {
    case beforeFirst
    case sequence
    /// Before a member or, right after `[`, the end of the array.
    case arrayStart
    case afterComma
    case afterMember
    case afterArray
    case finished
  }

  /// A value as it stands in the file.
  struct Value {
    /// Its bytes; nil when they are more than the limit.
    let bytes: [UInt8]?
    /// The line on which it begins.
    let line: Int
  }

  /// Will cut what is left of the bytes.
  init(bytes: ByteReader, limit: Int) {
    self.bytes = bytes
    self.limit = limit
  }

  /// The next value; nil at the end.
  ///
  /// - Throws: `malformedJSON` where values can't be told apart any more, after which there are none.
  mutating func next() throws(RejectionCause) -> Value? {
    do throws(RejectionCause) {
      while state != .finished {
        try skipBlanks()
        if let value = try step(at: try bytes.peek()) { return value }
      }
      return nil
    } catch {
      state = .finished
      throw error
    }
  }

  /// Goes past one bracket or comma, or cuts one value; at the end the state is `finished`.
  private mutating func step(at byte: UInt8?) throws(RejectionCause) -> Value? {
    switch (state, byte) {
    case (.beforeFirst, nil), (.sequence, nil), (.afterArray, nil): state = .finished
    case (_, nil): throw .malformedJSON("the file ends inside an array")
    case (.beforeFirst, UInt8(ascii: "[")): try pass(to: .arrayStart)
    case (.beforeFirst, let byte?) where byte != UInt8(ascii: "{"),
      (.sequence, let byte?) where byte != UInt8(ascii: "{"):
      throw .malformedJSON("neither an object nor an array of objects")
    case (.beforeFirst, _), (.sequence, _):
      state = .sequence
      return try cut()
    case (.arrayStart, UInt8(ascii: "]")), (.afterMember, UInt8(ascii: "]")):
      try pass(to: .afterArray)
    case (.afterMember, UInt8(ascii: ",")): try pass(to: .afterComma)
    case (.afterMember, _): throw .malformedJSON("a comma or ] is missing after an article")
    case (.arrayStart, UInt8(ascii: ",")), (.afterComma, UInt8(ascii: ",")),
      (.afterComma, UInt8(ascii: "]")):
      throw .malformedJSON("a comma or ] where an article is expected")
    case (.arrayStart, _), (.afterComma, _):
      state = .afterMember
      return try cut()
    case (.afterArray, _): throw .malformedJSON("more follows the end of the array")
    case (.finished, _): break
    }
    return nil
  }

  private mutating func pass(to next: State) throws(RejectionCause) {
    _ = try bytes.next()
    state = next
  }

  private mutating func skipBlanks() throws(RejectionCause) {
    while let byte = try bytes.peek(), Self.isBlank(byte) || isByteOrderMark(byte) {
      _ = try bytes.next()
      if byte == UInt8(ascii: "\n") { line += 1 }
    }
  }

  /// Takes one value from its first byte to its last.
  private mutating func cut() throws(RejectionCause) -> Value {
    let start = line
    var kept: [UInt8] = []
    var isKept = true
    var boundary = JSONBoundary()
    while let byte = try bytes.peek(), boundary.includes(byte) {
      _ = try bytes.next()
      if byte == UInt8(ascii: "\n") { line += 1 }
      isKept = isKept && kept.count < limit
      if isKept { kept.append(byte) } else { kept = [] }
    }
    guard boundary.isComplete else {
      throw .malformedJSON("the file ends inside the value that begins on line \(start)")
    }
    return Value(bytes: isKept ? kept : nil, line: start)
  }

  /// The mark may stand before the first value only; elsewhere JSON's parser will refuse it.
  private func isByteOrderMark(_ byte: UInt8) -> Bool {
    state == .beforeFirst && [0xEF, 0xBB, 0xBF].contains(byte)
  }

  private static func isBlank(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D
  }
}
