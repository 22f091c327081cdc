internal import EventModel
internal import Ontology

/// A country's membership in an organisation, as the base has it.
struct MembershipRow: Hashable {
  /// The organisation's id.
  let organisation: String
  /// The country's code.
  let country: String
  /// The first day, month or year; nil when not known.
  let from: String?
  /// The last; nil for a member still.
  let to: String?
  /// The key of the row's source.
  let source: String

  /// Reads `seeds/actors/memberships.tsv`.
  static func read(_ seeds: SeedLibrary) throws -> [MembershipRow] {
    try seeds.table(
      "actors/memberships", columns: ["organisation", "country", "from", "to", "source"]
    ).rows.map {
      MembershipRow(
        organisation: $0["organisation"], country: $0["country"], from: $0.optional("from"),
        to: $0.optional("to"), source: $0["source"])
    }
  }
}
