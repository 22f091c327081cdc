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
      while true {
        try skipBlanks()
        let byte = try bytes.peek()
        switch (state, byte) {
        case (.finished, _): return nil
        case (.beforeFirst, nil), (.sequence, nil), (.afterArray, nil):
          state = .finished
        case (.beforeFirst, UInt8(ascii: "[")):
          _ = try bytes.next()
          state = .arrayStart
        case (.arrayStart, UInt8(ascii: "]")), (.afterMember, UInt8(ascii: "]")):
          _ = try bytes.next()
          state = .afterArray
        case (.afterMember, UInt8(ascii: ",")):
          _ = try bytes.next()
          state = .afterComma
        case (.beforeFirst, _), (.sequence, _):
          state = .sequence
          return try cut()
        case (.arrayStart, let byte?) where !Self.isDelimiter(byte),
          (.afterComma, let byte?) where !Self.isDelimiter(byte):
          state = .afterMember
          return try cut()
        case (_, nil): throw RejectionCause.malformedJSON("the file ends inside an array")
        case (.afterArray, _): throw RejectionCause.malformedJSON("more follows the end of the array")
        case (.afterMember, _):
          throw RejectionCause.malformedJSON("a comma or ] is missing after an article")
        case (.arrayStart, _), (.afterComma, _):
          throw RejectionCause.malformedJSON("a comma or bracket where an article is expected")
        }
      }
    } catch {
      state = .finished
      throw error
    }
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

  private static func isDelimiter(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: ",") || byte == UInt8(ascii: "]")
  }
}
