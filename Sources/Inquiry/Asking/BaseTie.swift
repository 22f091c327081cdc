internal import EventModel
internal import Ontology

/// A table of the base that tells a tie besides the texts.
struct BaseTie: Hashable {
  /// Which table.
  enum Table: String, Hashable {
    case offices, memberships
  }

  /// The tie.
  let predicate: Predicate
  /// The table.
  let table: Table
  /// Of offices, the roles that make the tie; empty for every office.
  let roles: [String]

  /// Reads a row of `seeds/questions/bases.tsv`.
  init(_ row: SeedTable.Row) throws(SeedError) {
    guard let table = Table(rawValue: row["base"]) else {
      throw row.error("base", .malformed(row["base"], expected: "offices or memberships"))
    }
    predicate = Predicate(try row.required("predicate"))
    self.table = table
    roles = row.list("roles")
  }
}
