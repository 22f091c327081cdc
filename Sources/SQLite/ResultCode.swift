internal import CSQLite

/// A result code of SQLite, primary or extended; open, since later versions add codes.
///
/// In a `switch`, a primary code matches all its extended ones, so the specific case comes first:
///
///     switch error.code {
///     case .constraintUnique: …  // this constraint
///     case .constraint: …        // any other
///     default: …
///     }
///
/// `==` compares exactly. Numbers and meanings: https://www.sqlite.org/rescode.html
public struct ResultCode: RawRepresentable, Hashable, Sendable {
  /// The number, with the primary code in its low eight bits.
  public let rawValue: Int32

  /// The code of a number, known to this module or not.
  public init(rawValue: Int32) {
    self.rawValue = rawValue
  }

  /// The code without its extension; a primary code is its own.
  public var primary: ResultCode { ResultCode(rawValue: rawValue & 0xFF) }

  /// Whether the code is the pattern, or extends it where the pattern is primary.
  public static func ~= (pattern: ResultCode, code: ResultCode) -> Bool {
    pattern == code || pattern == code.primary
  }

  init(_ primary: Int32, extension number: Int32) {
    rawValue = primary | number << 8
  }
}

extension ResultCode: CustomStringConvertible {
  /// The number, and SQLite's English for the primary code.
  public var description: String {
    "\(rawValue), \(String(cString: sqlite3_errstr(primary.rawValue)))"
  }
}
