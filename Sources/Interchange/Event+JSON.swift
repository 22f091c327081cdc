public import EventModel

extension Event {
  /// The event as the contract of `chancery code` has it.
  ///
  /// `attributed_to` is there only if the text has the event from somebody, `mentions` only if it
  /// tells the event again.
  public var json: JSONValue {
    var object = JSONObject()
    object.append("type", .string(act.type.rawValue))
    object.append("mode", JSONValue(act.mode?.rawValue))
    object.append("contexts", .array(act.contexts.map { .string($0.rawValue) }))
    object.append("cameo", JSONValue(act.cameo?.rawValue))
    object.append("quad", .string(act.quad.rawValue))
    object.append("score", JSONValue(shortest: act.score))
    object.append("modality", .string(modality.rawValue))
    object.append("confidence", JSONValue(shortest: confidence))
    for member in mention.members { object.append(member.key, member.value) }
    object.append("date", date.json)
    object.append("place", place?.json ?? .null)
    if !restatements.isEmpty {
      let mentions = restatements.map { JSONValue.object(JSONObject(members: $0.members)) }
      object.append("mentions", .array(mentions))
    }
    return .object(object)
  }
}

extension EventMention {
  /// The members a telling gives, from `rule` through `sentence`.
  fileprivate var members: [JSONObject.Member] {
    [.init("rule", .string(rule))]
      + Role.allCases.map { role in
        .init(role.rawValue, .array(participants[role].map(\.json)))
      }
      + (attribution.isEmpty
        ? [] : [.init("attributed_to", .array(attribution.map(\.json)))])
      + [.init("trigger", trigger.json), .init("sentence", sentence.json)]
  }
}

extension EventPlace {
  fileprivate var json: JSONValue {
    [
      "text": .string(quotation.text), "start": JSONValue(quotation.span.start),
      "end": JSONValue(quotation.span.end), "country": JSONValue(country),
    ]
  }
}
