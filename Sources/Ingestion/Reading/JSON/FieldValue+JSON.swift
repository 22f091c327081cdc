internal import Interchange

extension FieldValue {
  /// A JSON value seen as the value of a field; it is looked into two levels deep and no deeper.
  ///
  /// Of the objects in a list the `name` is taken, as schema.org writes authors.
  init(_ value: JSONValue) {
    switch value {
    case .null: self = .null
    case .bool: self = .other("a truth value")
    case .integer(let integer): self = .number(String(integer))
    case .number(let number): self = .number(String(number))
    case .string(let text): self = .text(text)
    case .object: self = .other("an object")
    case .array(let members):
      self = .list(
        members.compactMap { member in
          switch member {
          case .string(let text): text
          case .object(let object): object["name"].flatMap { FieldValue($0).text }
          default: nil
          }
        })
    }
  }

  /// The text, where the value is one.
  private var text: String? {
    guard case .text(let text) = self else { return nil }
    return text
  }
}
