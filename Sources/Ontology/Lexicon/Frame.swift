public import EventModel
internal import Spelling

/// A predicate and the act it names: one row of `seeds/frames/verbs.tsv` or `nouns.tsv`.
public struct Frame: Sendable {
  /// Whether the predicate is a verb or a noun.
  public enum PartOfSpeech: Sendable {
    /// A row of `verbs.tsv`.
    case verb
    /// A row of `nouns.tsv`.
    case noun
  }

  /// How the participants lie about the predicate.
  public enum Direction: String, Sendable, CaseIterable {
    /// Who stands before acts on who stands after.
    case forward
    /// Everybody is a party.
    case reciprocal
    /// Who stands before is acted on by who stands after.
    case reverse
  }

  /// The row's id, which an event it makes carries as its rule.
  public let id: String
  /// Verb or noun.
  public let partOfSpeech: PartOfSpeech
  /// The words of the predicate, the first a lemma, the rest as they stand: `call off`.
  public let words: [String]
  /// What must stand near, or nothing.
  ///
  /// For a verb: lemmas of which one must follow; for a noun, in this order: the prepositions that bring
  /// participants.
  public let objects: [String]
  /// What it names.
  public let act: Act
  /// How the participants lie.
  public let direction: Direction
  /// A sentence that it codes.
  public let example: String

  static func read(_ seeds: SeedLibrary, _ ontology: EventOntology) throws -> [Frame] {
    try read(seeds, "frames/verbs", .verb, ontology) + read(seeds, "frames/nouns", .noun, ontology)
  }

  private static func read(
    _ seeds: SeedLibrary, _ name: String, _ partOfSpeech: PartOfSpeech, _ ontology: EventOntology
  ) throws -> [Frame] {
    let table = try CodeList(
      seeds.table(
        name,
        columns: [
          "id", "lemma", "object", "type", "mode", "cameo", "contexts", "direction", "example",
          "source",
        ]), key: "id"
    ).table
    let (id, lemma) = (table.column("id"), table.column("lemma"))
    let (object, example) = (table.column("object"), table.column("example"))
    let column = table.column("direction")
    return try table.rows.map { row in
      guard let direction = Direction(rawValue: row[column]) else {
        throw row.error(
          "direction", .malformed(row["direction"], expected: "forward, reciprocal or reverse"))
      }
      return Frame(
        id: row[id], partOfSpeech: partOfSpeech,
        words: row[lemma].split(separator: " ").map(String.init),
        objects: row.list(object), act: try ontology.act(row), direction: direction,
        example: row[example])
    }
  }
}

extension EventOntology {
  /// The act that the cells type, mode, cameo and contexts of a frame's row name.
  func act(_ row: SeedTable.Row) throws(SeedError) -> Act {
    let type = EventType(try row.required("type"))
    let mode = row.optional("mode").map { EventMode($0) }
    let cameo = row.optional("cameo").map { CAMEOCode($0) }
    let contexts = row.list("contexts").map { EventContext($0) }
    if let mode, !has(mode, in: type) {
      throw row.error(
        "mode",
        .unknownCode(
          mode.rawValue, of: "mode of \(type)",
          nearest: Vocabulary(modes.filter { $0.type == type }.map(\.code.rawValue)).nearest(
            to: mode.rawValue)))
    }
    if let cameo, !has(cameo) {
      throw row.error("cameo", .unknownCode(cameo.rawValue, of: "CAMEO code", nearest: nil))
    }
    for context in contexts where !has(context) {
      throw row.error(
        "contexts",
        .unknownCode(
          context.rawValue, of: "context",
          nearest: Vocabulary(self.contexts.map(\.code.rawValue)).nearest(to: context.rawValue)))
    }
    guard let act = act(type, mode: mode, contexts: contexts, cameo: cameo) else {
      throw row.error(
        "type",
        .unknownCode(
          type.rawValue, of: "type",
          nearest: Vocabulary(types.map(\.code.rawValue)).nearest(to: type.rawValue)))
    }
    return act
  }
}
