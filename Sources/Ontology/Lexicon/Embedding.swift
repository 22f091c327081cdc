public import EventModel

/// What an act becomes under an operator: one row of `seeds/frames/embeddings.tsv`.
public struct Embedding: Sendable {
  /// The row's id.
  public let id: String
  /// The effect of the operator.
  public let effect: Operator.Effect
  /// The CAMEO prefix of the governed act; empty for any act.
  public let inner: String
  /// The act that is told instead.
  public let act: Act
  /// What the made act is told as; nil when its governor decides.
  public let modality: Modality?

  static func read(_ seeds: SeedLibrary, _ ontology: EventOntology) throws -> [Embedding] {
    let table = try CodeList(
      seeds.table(
        "frames/embeddings",
        columns: [
          "id", "effect", "inner", "type", "mode", "cameo", "contexts", "modality", "example",
          "source",
        ]), key: "id"
    ).table
    return try table.rows.map { row in
      Embedding(
        id: row["id"], effect: try row.choice("effect"), inner: row["inner"],
        act: try ontology.act(row),
        modality: row["modality"].isEmpty ? nil : try row.choice("modality"))
    }
  }
}

extension [Embedding] {
  /// The row for an act under an effect: the longest CAMEO prefix; nil when none fits.
  public func row(_ effect: Operator.Effect, of act: Act) -> Embedding? {
    let cameo = act.cameo?.rawValue ?? ""
    return filter { $0.effect == effect && cameo.hasPrefix($0.inner) }
      .max { $0.inner.utf8.count < $1.inner.utf8.count }
  }
}
