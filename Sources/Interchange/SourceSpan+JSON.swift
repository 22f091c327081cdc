public import EventModel

extension SourceSpan {
  /// `start` and `end` in Unicode scalars, the end exclusive.
  public var json: JSONValue { ["start": JSONValue(start), "end": JSONValue(end)] }
}

extension Quotation {
  /// The words and where they stand.
  public var json: JSONValue {
    ["text": .string(text), "start": JSONValue(span.start), "end": JSONValue(span.end)]
  }
}

extension DateSpan {
  /// First and last day, precision and basis; an unknown date has `null` days, never a missing key.
  public var json: JSONValue {
    [
      "from": JSONValue(from?.description), "to": JSONValue(to?.description),
      "precision": .string(precision.rawValue), "basis": JSONValue(basis),
    ]
  }
}
