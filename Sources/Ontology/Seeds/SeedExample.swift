public import EventModel

/// The sentence by which a rule of `seeds/` proves itself, and what must be read in it.
public struct SeedExample: Sendable {
  /// What must be read.
  public enum Expectation: Hashable, Sendable {
    /// An event of the type.
    case type(EventType)
    /// No event: the sentence of an everyday sense.
    case nothing
    /// An act under the effect.
    case effect(Operator.Effect)
    /// Somebody of the sector.
    case sector(String)
  }

  /// The rule's key.
  public let id: String
  /// The sentence.
  public let sentence: String
  /// What must be read in it.
  public let expectation: Expectation

  private let row: SeedTable.Row

  /// What is wrong where it is not read: the example's place in its table.
  public var unread: SeedError {
    row.error("example", .unreadExample(expectation.description))
  }

  fileprivate init(_ row: SeedTable.Row, key: String, _ expectation: Expectation) {
    id = row[key]
    sentence = row["example"]
    self.expectation = expectation
    self.row = row
  }
}

extension SeedExample.Expectation: CustomStringConvertible {
  /// What must be read, in words.
  public var description: String {
    switch self {
    case .type(let type): "an event of type \(type)"
    case .nothing: "no event"
    case .effect(let effect): "an act that is \(effect.rawValue)"
    case .sector(let sector): "somebody of sector \(sector)"
    }
  }
}

extension SeedLibrary {
  /// The examples of frames, operators and role nouns, in the tables' order.
  ///
  /// - Throws: `SeedError` for a malformed table.
  public func examples() throws -> [SeedExample] {
    let frames = try ["frames/verbs", "frames/nouns"].flatMap { name in
      try rows(name).map { row in
        SeedExample(
          row, key: "id", row["type"].isEmpty ? .nothing : .type(EventType(row["type"])))
      }
    }
    let operators = try rows("frames/operators").compactMap { row in
      Operator.Effect(rawValue: row["effect"]).map { SeedExample(row, key: "id", .effect($0)) }
    }
    let roles = try rows("lexicon/roles").map {
      SeedExample($0, key: "id", .sector($0["sector"]))
    }
    return frames + operators + roles
  }

  private func rows(_ name: String) throws -> SeedTable.Rows {
    guard let schema = TableSchema.all.first(where: { $0.name == name }) else {
      throw SeedError(path: "seeds/\(name).tsv", .missingTable)
    }
    return try table(schema).rows
  }
}
