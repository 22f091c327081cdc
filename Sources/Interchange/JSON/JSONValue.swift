/// A JSON value (RFC 8259) that keeps the order of keys and tells integers from other numbers.
public indirect enum JSONValue: Hashable, Sendable {
  /// `null`.
  case null
  /// `true` or `false`.
  case bool(Bool)
  /// A number written without fraction and exponent, from -2^63 through 2^63-1.
  case integer(Int64)
  /// Any other number; written with a fraction or an exponent, and as `null` unless finite.
  case number(Double)
  /// Text.
  case string(String)
  /// Values in order.
  case array([JSONValue])
  /// Named values in order.
  case object(JSONObject)
}

extension JSONValue {
  /// Text, or `null` for nil.
  public init(_ text: String?) { self = text.map(Self.string) ?? .null }

  /// An integer.
  public init(_ integer: Int) { self = .integer(Int64(integer)) }

  /// A number, as an integer if it is a whole one that an `Int64` holds: 3.0 is written `3`.
  public init(shortest number: Double) {
    self = Int64(exactly: number).map(Self.integer) ?? .number(number)
  }
}

extension JSONValue: ExpressibleByStringLiteral, ExpressibleByArrayLiteral,
  ExpressibleByDictionaryLiteral, ExpressibleByIntegerLiteral, ExpressibleByNilLiteral
{
  /// Text.
  public init(stringLiteral value: String) { self = .string(value) }

  /// Values in order.
  public init(arrayLiteral elements: JSONValue...) { self = .array(elements) }

  /// Named values in order.
  public init(dictionaryLiteral elements: (String, JSONValue)...) {
    self = .object(JSONObject(members: elements.map { JSONObject.Member($0.0, $0.1) }))
  }

  /// An integer.
  public init(integerLiteral value: Int64) { self = .integer(value) }

  /// `null`.
  public init(nilLiteral: ()) { self = .null }
}
