/// Where a text stops being JSON, and why.
public struct JSONSyntaxError: Error, Hashable, Sendable {
  /// Why it is no JSON.
  public enum Reason: Hashable, Sendable {
    /// The text ends where more must come.
    case end(expected: Expected)
    /// Something else stands here.
    case unexpected(expected: Expected)
    /// A second value follows the first.
    case trailingText
    /// The text begins with U+FEFF, which RFC 8259 section 8.1 forbids to add.
    case byteOrderMark
    /// A control character stands in a string without an escape.
    case controlCharacter(UInt8)
    /// What follows the backslash is no escape.
    case badEscape
    /// A `\u` escape of half a surrogate pair.
    case loneSurrogate
    /// Digits that are no JSON number, such as `01`, `1.` or `.5`.
    case badNumber
    /// A number beyond what a double holds.
    case numberTooLarge
    /// Arrays and objects in each other, more than this many.
    case tooDeep(limit: Int)
    /// The bytes are no UTF-8.
    case invalidUTF8
  }

  /// What could have stood in a place.
  public enum Expected: String, Hashable, Sendable {
    /// Any JSON value.
    case value = "a value"
    /// A key or the object's end.
    case keyOrEnd = "a key in double quotes, or '}'"
    /// A key after a comma.
    case key = "a key in double quotes"
    /// The colon after a key.
    case colon = "':'"
    /// What follows a member.
    case commaOrBrace = "',' or '}'"
    /// What follows an element.
    case commaOrBracket = "',' or ']'"
    /// The end of a string.
    case quote = "a closing '\"'"
  }

  /// Why.
  public let reason: Reason

  /// The byte, from 0.
  public let offset: Int

  /// The line, from 1.
  public let line: Int

  /// The column in Unicode scalars, from 1.
  public let column: Int

  /// Counts line and column of a byte; O(n).
  init(_ reason: Reason, at offset: Int, in bytes: [UInt8]) {
    let before = bytes.prefix(offset)
    let start = before.lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? 0
    self.reason = reason
    self.offset = offset
    self.line = 1 + before.count { $0 == UInt8(ascii: "\n") }
    self.column = 1 + before[start...].count { !UTF8.isContinuation($0) }
  }
}

extension JSONSyntaxError: CustomStringConvertible {
  /// The place and the reason: `line 3, column 7: expected ':'`.
  public var description: String { "line \(line), column \(column): \(reason)" }
}

extension JSONSyntaxError.Reason: CustomStringConvertible {
  /// The reason in words.
  public var description: String {
    switch self {
    case .end(let expected): "the text ends; expected \(expected.rawValue)"
    case .unexpected(let expected): "expected \(expected.rawValue)"
    case .trailingText: "text after the value"
    case .byteOrderMark: "a byte order mark; save the text as UTF-8 without one"
    case .controlCharacter(let byte):
      "the control character \(byte) must be escaped in a string"
    case .badEscape: "no escape; write a backslash itself as '\\\\'"
    case .loneSurrogate: "half a surrogate pair is no character"
    case .badNumber: "not a number as JSON writes it"
    case .numberTooLarge: "a number beyond 1.8e308"
    case .tooDeep(let limit): "more than \(limit) arrays and objects in each other"
    case .invalidUTF8: "bytes that are not UTF-8"
    }
  }
}
