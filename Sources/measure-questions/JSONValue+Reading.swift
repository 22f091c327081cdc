import Interchange

/// What a measurement needs of a JSON value; what is missing is empty, since the files are checked
/// by their makers.
extension JSONValue {
  /// The member of an object; `null` for another value.
  subscript(key: String) -> JSONValue {
    guard case .object(let object) = self else { return .null }
    return object[key] ?? .null
  }

  /// The elements; none for another value.
  var elements: [JSONValue] {
    guard case .array(let elements) = self else { return [] }
    return elements
  }

  /// The text; nil for another value.
  var string: String? {
    guard case .string(let text) = self else { return nil }
    return text
  }

  /// The elements that are text.
  var strings: [String] { elements.compactMap(\.string) }

  /// The whole number; 0 for another value.
  var integer: Int {
    guard case .integer(let integer) = self else { return 0 }
    return Int(integer)
  }
}
