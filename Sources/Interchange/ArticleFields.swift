internal import EventModel

/// The members of an article's object, read one by one with what each must be.
struct ArticleFields {
  /// The identifier if it is a string or a number, else `null`.
  let id: JSONValue

  private let object: JSONObject

  /// Takes an object that has no key twice; keys that mean nothing here are passed over.
  init(_ value: JSONValue) throws(UncodableLine) {
    guard case .object(let object) = value else {
      throw UncodableLine(id: .null, .notAnObject)
    }
    self.object = object
    self.id =
      switch object["id"] {
      case .some(.string(let text)): .string(text)
      case .some(.integer(let integer)): .integer(integer)
      case .some(.number(let number)): .number(number)
      default: .null
      }
    if let key = object.repeatedKey { throw UncodableLine(id: id, .repeatedKey(key)) }
  }

  /// The identifier as text.
  func identifier() throws(UncodableLine) -> String {
    switch object["id"] {
    case .none, .some(.null): throw UncodableLine(id: id, .missingKey("id"))
    case .some(.string(let text)): return text
    case .some(.integer(let integer)): return String(integer)
    // Beyond 2^53 a double may stand for another number than the one that was written.
    case .some(.number(let number)) where number.magnitude <= 0x1p53: return number.description
    default: throw UncodableLine(id: .null, .wrongType("id", expected: .identifier))
    }
  }

  /// Text that must be there, and may be empty.
  func requiredText(_ key: String) throws(UncodableLine) -> String {
    switch object[key] {
    case .none, .some(.null): throw UncodableLine(id: id, .missingKey(key))
    case .some(.string(let text)): return text
    default: throw UncodableLine(id: id, .wrongType(key, expected: .string))
    }
  }

  /// Text that may be absent; empty text counts as absent.
  func text(_ key: String) throws(UncodableLine) -> String? {
    switch object[key] {
    case .none, .some(.null): return nil
    case .some(.string(let text)): return text.isEmpty ? nil : text
    default: throw UncodableLine(id: id, .wrongType(key, expected: .string))
    }
  }

  /// A date that may be absent.
  func date(_ key: String) throws(UncodableLine) -> DateSpan {
    guard let text = try text(key) else { return .unknown }
    guard let date = DateSpan(metadata: text) else { throw UncodableLine(id: id, .badDate(text)) }
    return date
  }
}
