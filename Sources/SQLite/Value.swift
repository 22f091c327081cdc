/// A value as SQLite stores it, in one of its five storage classes.
/// https://www.sqlite.org/datatype3.html
public enum Value: Hashable, Sendable {
  /// No value.
  case null

  /// A whole number.
  case integer(Int64)

  /// A floating-point number.
  case real(Double)

  /// Text; NUL characters are kept.
  case text(String)

  /// Bytes.
  case blob([UInt8])
}

extension Value: ExpressibleByNilLiteral, ExpressibleByIntegerLiteral, ExpressibleByFloatLiteral,
  ExpressibleByStringLiteral
{
  /// `null`.
  public init(nilLiteral: ()) {
    self = .null
  }

  /// An `integer`.
  public init(integerLiteral value: Int64) {
    self = .integer(value)
  }

  /// A `real`.
  public init(floatLiteral value: Double) {
    self = .real(value)
  }

  /// A `text`.
  public init(stringLiteral value: String) {
    self = .text(value)
  }
}
