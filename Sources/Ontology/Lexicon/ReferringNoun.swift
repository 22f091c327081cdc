public import EventModel
internal import Spelling

/// A common noun that stands for somebody the text named before: "the country", "both sides".
public final class ReferringNoun: Sendable {
  /// The singular, in lower case.
  public let noun: String
  /// The plural.
  public let plural: String
  /// The kinds of actor it can stand for; empty for all.
  public let kinds: Set<PoliticalActor.Kind>
  /// A word that the formal name of a country it stands for must have: "kingdom"; nil for any.
  public let official: String?

  private init(noun: String, plural: String, kinds: Set<PoliticalActor.Kind>, official: String?) {
    self.noun = noun
    self.plural = plural
    self.kinds = kinds
    self.official = official
  }

  static func read(_ seeds: SeedLibrary) throws -> [ReferringNoun] {
    let table = try CodeList(
      seeds.table(
        "lexicon/descriptions",
        columns: ["noun", "plural", "means", "official", "example", "source"]),
      key: "noun"
    ).table
    return try table.rows.map { row in
      ReferringNoun(
        noun: try row.required("noun"), plural: try row.required("plural"),
        kinds: Set(try row.list("means").flatMap { try kinds($0, in: row) }),
        official: row.optional("official"))
    }
  }

  private static func kinds(
    _ name: String, in row: SeedTable.Row
  ) throws(SeedError) -> [PoliticalActor.Kind] {
    if name == "any" { return [] }
    guard let kind = PoliticalActor.Kind(rawValue: name) else {
      throw row.error(
        "means",
        .unknownCode(
          name, of: "kind of actor",
          nearest: Vocabulary(PoliticalActor.Kind.allCases.map(\.rawValue)).nearest(to: name)))
    }
    return [kind]
  }
}
