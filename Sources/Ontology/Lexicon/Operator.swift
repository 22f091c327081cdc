/// A word that governs another predicate and changes what its act is, or whether it is told as done.
public struct Operator: Sendable {
  /// What an operator makes of the act it governs.
  public enum Effect: String, Sendable, CaseIterable {
    /// It did not happen.
    case negated
    /// It is intended.
    case planned
    /// It is possible.
    case hypothetical
    /// It is asked for.
    case request
    /// It is refused.
    case reject
    /// It is threatened.
    case threaten
    /// It is vowed: a threat of what is hostile, a promise of the rest.
    case vow
    /// Somebody is accused of it.
    case accuse
    /// It is agreed to.
    case agree
    /// It is done again and again, or is standing.
    case habitual
    /// It is somebody's view.
    case opinion
    /// It is told by somebody, and stays what it is.
    case report
  }

  /// The row's id.
  public let id: String
  /// Its words, the first a lemma, the rest as they stand: `call on`.
  public let words: [String]
  /// What it makes of the act.
  public let effect: Effect

  static func read(_ seeds: SeedLibrary) throws -> [Operator] {
    let table = try CodeList(
      seeds.table("frames/operators", columns: ["id", "lemma", "effect", "example", "source"]),
      key: "id"
    ).table
    return try table.rows.map { row in
      Operator(
        id: row["id"], words: try row.required("lemma").split(separator: " ").map(String.init),
        effect: try row.choice("effect"))
    }
  }
}
