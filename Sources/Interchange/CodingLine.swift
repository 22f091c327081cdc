public import EventModel

/// One line of the output of `chancery code`: what was found in one article.
public struct CodingLine: Hashable, Sendable {
  /// The identifier as it came.
  public let id: JSONValue

  /// What was found.
  public let coding: Coding

  /// The coding of the article with the identifier.
  public init(id: JSONValue, coding: Coding) {
    self.id = id
    self.coding = coding
  }

  /// The line as JSON, its keys in the contract's order.
  public var json: JSONValue {
    [
      "id": id, "events": .array(coding.events.map(\.json)),
      "relations": .array(coding.relations.map(\.json)),
    ]
  }
}
