/// Which columns name a row of a table.
///
/// An overlay wins over the tables listed here row by row, and over all others whole.
enum RowKeys {
  /// The columns by the table's name; nil for a table that is replaced whole.
  static func columns(of table: String) -> [String]? { all[table] }

  private static let all: [String: [String]] = [
    "actors/countries.tsv": ["code"],
    "actors/country-names.tsv": ["country", "kind", "text"],
    "actors/memberships.tsv": ["organisation", "country", "from"],
    "actors/metonyms.tsv": ["text"],
    "actors/offices.tsv": ["id"],
    "actors/organisations.tsv": ["id"],
    "actors/persons.tsv": ["id"],
    "actors/places.tsv": ["text", "country"],
    "actors/tenures.tsv": ["person", "office", "from"],
    "lexicon/roles.tsv": ["id"],
  ]
}
