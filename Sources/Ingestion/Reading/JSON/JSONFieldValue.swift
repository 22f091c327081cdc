/// A JSON value seen as the value of a field; it is looked into two levels deep and no deeper.
struct JSONFieldValue: Decodable {
  /// What the value is.
  let value: FieldValue

  /// A string, by far the most common, is tried first; one with a broken escape is an error.
  init(from decoder: any Decoder) throws {
    guard let single = try? decoder.singleValueContainer() else {
      value = .other("a value")
      return
    }
    do {
      value = .text(try single.decode(String.self))
      return
    } catch DecodingError.typeMismatch, DecodingError.valueNotFound {
      // It is of another kind, which is found out below.
    }
    if single.decodeNil() {
      value = .null
    } else if let number = try? single.decode(Int.self) {
      value = .number(String(number))
    } else if let number = try? single.decode(Double.self) {
      value = .number(String(number))
    } else if (try? single.decode(Bool.self)) != nil {
      value = .other("a truth value")
    } else if let members = try? single.decode([JSONListMember].self) {
      value = .list(members.compactMap(\.name))
    } else if (try? decoder.container(keyedBy: JSONKey.self)) != nil {
      value = .other("an object")
    } else {
      value = .other("a number out of range")
    }
  }
}

/// A member of a list: a string, or an object with a name, as schema.org writes authors.
struct JSONListMember: Decodable {
  /// What the member is called; nil when it says nothing of the kind.
  let name: String?

  init(from decoder: any Decoder) throws {
    if let text = try? decoder.singleValueContainer().decode(String.self) {
      name = text
    } else {
      let object = try? decoder.container(keyedBy: JSONKey.self)
      name = try? object?.decode(String.self, forKey: JSONKey("name"))
    }
  }
}
