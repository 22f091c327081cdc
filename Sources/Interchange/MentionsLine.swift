public import EventModel

/// One line of the output of `chancery resolve`: whom an article names.
public struct MentionsLine: Hashable, Sendable {
  /// The identifier as it came.
  public let id: JSONValue

  /// The mentions as JSON, in the order of the text.
  public let mentions: [JSONValue]

  /// The mentions of the article with the identifier.
  public init(id: JSONValue, mentions: [JSONValue]) {
    self.id = id
    self.mentions = mentions
  }

  /// The line as JSON, its keys in the contract's order.
  public var json: JSONValue { ["id": id, "mentions": .array(mentions)] }

  /// One mention: the words and where they stand, who is meant, how that was found, and how sure it
  /// is, 0 through 1.
  ///
  /// - Parameters:
  ///   - members: who are meant together where it is several: "both countries".
  ///   - candidates: who may be meant where nothing decides.
  public static func mention(
    _ quotation: Quotation, sentence: Int, actor: PoliticalActor?, by resolution: Resolution,
    confidence: Double, isPlace: Bool, members: [PoliticalActor],
    candidates: [PoliticalActor]
  ) -> JSONValue {
    [
      "text": .string(quotation.text), "start": JSONValue(quotation.span.start),
      "end": JSONValue(quotation.span.end), "sentence": JSONValue(sentence),
      "actor": actor?.json ?? .null, "resolution": .string(resolution.rawValue),
      "confidence": JSONValue(shortest: (confidence * 100).rounded() / 100),
      "place": .bool(isPlace), "members": .array(members.map(\.json)),
      "candidates": .array(candidates.map(\.json)),
    ]
  }
}

extension UncodableLine {
  /// The line of output of `chancery resolve` that stands for this input: no mention, and the error.
  public var mentionsJSON: JSONValue {
    [
      "id": id, "mentions": [],
      "error": ["code": .string(code), "message": .string(description)],
    ]
  }
}
