public import EventModel

extension Participant {
  /// The words, where they stand, and the actor they mean or `null`.
  public var json: JSONValue {
    [
      "text": .string(quotation.text), "start": JSONValue(quotation.span.start),
      "end": JSONValue(quotation.span.end), "actor": actor?.json ?? .null,
    ]
  }
}

extension PoliticalActor {
  /// The actor's identifier, name, code, kind and country.
  public var json: JSONValue {
    [
      "id": .string(id), "name": .string(name), "code": .string(code),
      "kind": .string(kind.rawValue), "country": JSONValue(country),
    ]
  }
}
