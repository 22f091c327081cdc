/// Reads one JSON text by RFC 8259, and nothing more lenient; O(n).
struct JSONParser {
  /// How many arrays and objects may stand in each other; arbitrary, and small enough for any stack.
  static let depthLimit = 256

  let bytes: [UInt8]
  var position = 0

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  mutating func document() throws(JSONSyntaxError) -> JSONValue {
    guard !bytes.starts(with: [0xEF, 0xBB, 0xBF]) else { throw error(.byteOrderMark) }
    skipBlanks()
    let value = try value(depth: 0)
    skipBlanks()
    guard next == nil else { throw error(.trailingText) }
    return value
  }

  /// The byte at the position; nil at the end.
  var next: UInt8? { position < bytes.count ? bytes[position] : nil }

  func error(_ reason: JSONSyntaxError.Reason, at offset: Int? = nil) -> JSONSyntaxError {
    JSONSyntaxError(reason, at: offset ?? position, in: bytes)
  }

  /// The error of a byte, or of the end, that stands where something else must.
  func error(expected: JSONSyntaxError.Expected) -> JSONSyntaxError {
    error(next == nil ? .end(expected: expected) : .unexpected(expected: expected))
  }

  mutating func skipBlanks() {
    while let byte = next, byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 {
      position += 1
    }
  }

  /// Steps over a byte if it is the next one.
  mutating func take(_ byte: Unicode.Scalar) -> Bool {
    guard next == UInt8(ascii: byte) else { return false }
    position += 1
    return true
  }

  private mutating func value(depth: Int) throws(JSONSyntaxError) -> JSONValue {
    switch next.map({ Unicode.Scalar($0) }) {
    case "{": return try object(depth: depth + 1)
    case "[": return try array(depth: depth + 1)
    case "\"": return .string(try string())
    case "-", "0", "1", "2", "3", "4", "5", "6", "7", "8", "9": return try number()
    case "t": return try word("true", .bool(true))
    case "f": return try word("false", .bool(false))
    case "n": return try word("null", .null)
    default: throw error(expected: .value)
    }
  }

  private mutating func word(
    _ word: String, _ value: JSONValue
  ) throws(JSONSyntaxError) -> JSONValue {
    guard bytes[position...].starts(with: word.utf8) else { throw error(expected: .value) }
    position += word.utf8.count
    return value
  }

  private mutating func array(depth: Int) throws(JSONSyntaxError) -> JSONValue {
    guard depth <= Self.depthLimit else { throw error(.tooDeep(limit: Self.depthLimit)) }
    position += 1
    skipBlanks()
    if take("]") { return .array([]) }
    var values: [JSONValue] = []
    while true {
      skipBlanks()
      values.append(try value(depth: depth))
      skipBlanks()
      if take("]") { return .array(values) }
      guard take(",") else { throw error(expected: .commaOrBracket) }
    }
  }

  private mutating func object(depth: Int) throws(JSONSyntaxError) -> JSONValue {
    guard depth <= Self.depthLimit else { throw error(.tooDeep(limit: Self.depthLimit)) }
    position += 1
    skipBlanks()
    if take("}") { return .object(JSONObject()) }
    var object = JSONObject()
    while true {
      skipBlanks()
      guard next == UInt8(ascii: "\"") else {
        throw error(expected: object.members.isEmpty ? .keyOrEnd : .key)
      }
      let key = try string()
      skipBlanks()
      guard take(":") else { throw error(expected: .colon) }
      skipBlanks()
      object.append(key, try value(depth: depth))
      skipBlanks()
      if take("}") { return .object(object) }
      guard take(",") else { throw error(expected: .commaOrBrace) }
    }
  }
}
