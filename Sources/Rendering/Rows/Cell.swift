public import Interchange

/// One value of a row.
public enum Cell: Hashable, Sendable {
  /// Text, never taken for a number: `043` stays `043`.
  case text(String)
  /// A whole number.
  case integer(Int64)
  /// Another number.
  case real(Double)
  /// A nested value; in JSON it is nested, elsewhere it is one line of JSON.
  case json(JSONValue)
  /// No value.
  case null

  /// Text, or no value for nil.
  public init(_ text: String?) { self = text.map(Self.text) ?? .null }

  /// A whole number.
  public init(_ integer: Int) { self = .integer(Int64(integer)) }

  /// The value as text, no value as no text.
  var text: String {
    switch self {
    case .text(let text): text
    case .integer(let integer): String(integer)
    case .real(let real): real.description
    case .json(let value): value.text(.compact)
    case .null: ""
    }
  }

  /// The value as JSON.
  var json: JSONValue {
    switch self {
    case .text(let text): .string(text)
    case .integer(let integer): .integer(integer)
    case .real(let real): .number(real)
    case .json(let value): value
    case .null: .null
    }
  }

  /// Whether the value can stand in a column of numbers.
  var fitsAmongNumbers: Bool {
    switch self {
    case .integer, .real, .null: true
    case .text, .json: false
    }
  }
}
