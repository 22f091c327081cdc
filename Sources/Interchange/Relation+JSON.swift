public import EventModel

extension Relation {
  /// The relation as the contract of `chancery code` has it.
  public var json: JSONValue {
    [
      "predicate": .string(predicate.rawValue), "subject": subject.json, "object": object.json,
      "modality": .string(modality.rawValue), "from": JSONValue(valid.from?.description),
      "to": JSONValue(valid.to?.description), "evidence": evidence.span.json,
    ]
  }
}
