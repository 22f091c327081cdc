public import EventModel
internal import Spelling

/// A noun for those who act in an office or a part of society: `minister`, `troops`.
public final class RoleNoun: Sendable {
  /// The singular, of one word or more, in lower case.
  public let lemma: String
  /// The plural; the singular itself where it has none.
  public let plural: String
  /// The PLOVER sector, three letters: `MIL`.
  public let sector: String
  /// The sector's name, in lower case: `military`.
  public let sectorName: String
  /// The kind of actor it makes with a country.
  public let kind: PoliticalActor.Kind

  private init(
    lemma: String, plural: String, sector: String, sectorName: String, kind: PoliticalActor.Kind
  ) {
    self.lemma = lemma
    self.plural = plural
    self.sector = sector
    self.sectorName = sectorName
    self.kind = kind
  }

  static func read(_ seeds: SeedLibrary) throws -> [RoleNoun] {
    let sectors = try CodeList(
      seeds.table("ontology/sectors", columns: CodeList.columns + ["definition"]))
    let table = try seeds.table(
      "lexicon/roles", columns: ["id", "lemma", "plural", "sector", "kind", "example", "source"])
    return try table.rows.map { row in
      guard let kind = PoliticalActor.Kind(rawValue: row["kind"]) else {
        throw row.error(
          "kind",
          .unknownCode(
            row["kind"], of: "kind of actor",
            nearest: Vocabulary(PoliticalActor.Kind.allCases.map(\.rawValue)).nearest(
              to: row["kind"])))
      }
      let lemma = try row.required("lemma")
      let sector = try sectors.code(row, "sector")
      return RoleNoun(
        lemma: lemma, plural: row.optional("plural") ?? lemma,
        sector: sector,
        sectorName: sectors.name(of: sector).lowercased(), kind: kind)
    }
  }
}
