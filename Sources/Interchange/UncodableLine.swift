/// Why a line of input gets no coding.
public struct UncodableLine: Error, Hashable, Sendable {
  /// What is wrong with the line.
  public enum Reason: Hashable, Sendable {
    /// It is no JSON.
    case malformed(JSONSyntaxError)
    /// It is JSON, but no object.
    case notAnObject
    /// A key that must be there is not, or is `null`.
    case missingKey(String)
    /// A key that stands twice.
    case repeatedKey(String)
    /// A value of the wrong type.
    case wrongType(String, expected: Expected)
    /// A date that is none, or is written in another way.
    case badDate(String)
    /// It is longer than so many bytes, and was passed over.
    case tooLong(limit: Int)
    /// The line was read, and the coder failed with these words.
    case coder(String)
  }

  /// What a value must be.
  public enum Expected: String, Hashable, Sendable {
    /// Text.
    case string = "a string"
    /// What can serve as an identifier.
    case identifier = "a string or a number that can be kept exactly"
  }

  /// The identifier as it came; `null` if there is none to give back.
  public let id: JSONValue

  /// What is wrong.
  public let reason: Reason

  /// A line that cannot be coded.
  public init(id: JSONValue, _ reason: Reason) {
    self.id = id
    self.reason = reason
  }

  /// The kind of fault as one stable word for programs.
  public var code: String {
    switch reason {
    case .malformed: "malformed_json"
    case .notAnObject: "not_an_object"
    case .missingKey: "missing_key"
    case .repeatedKey: "repeated_key"
    case .wrongType: "wrong_type"
    case .badDate: "bad_date"
    case .tooLong: "too_long"
    case .coder: "coder_failed"
    }
  }
}

extension UncodableLine: CustomStringConvertible {
  /// The fault and its remedy in words.
  public var description: String {
    switch reason {
    case .malformed(let error): "column \(error.column): \(error.reason)"
    case .notAnObject: "a line must be one JSON object with \"id\" and \"text\""
    case .missingKey(let key): "\"\(key)\" is missing"
    case .repeatedKey(let key): "\"\(key)\" stands twice"
    case .wrongType(let key, let expected): "\"\(key)\" must be \(expected.rawValue)"
    case .badDate(let text):
      "\"\(text)\" is no date; write YYYY-MM-DD, YYYY-MM, YYYY or a timestamp"
    case .tooLong(let limit): "longer than \(limit >> 20) MB, the limit for a line; split it"
    case .coder(let message): message
    }
  }
}

extension UncodableLine {
  /// The line of output that stands for this input: no event, no relation, and the error.
  public var json: JSONValue {
    [
      "id": id, "events": [], "relations": [],
      "error": ["code": .string(code), "message": .string(description)],
    ]
  }
}
