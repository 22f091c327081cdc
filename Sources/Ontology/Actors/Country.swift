/// A state or territory as `seeds/actors/countries.tsv` has it.
public struct Country: Hashable, Sendable {
  /// ISO 3166-1 alpha-3: `ARG`.
  public let code: String
  /// The short English name that news uses.
  public let name: String
  /// The formal English name.
  public let official: String?
  /// ISO 3166-1 alpha-2.
  public let alpha2: String?
  /// ISO 3166-1 numeric, three digits as text.
  public let numeric: String?
  /// FIPS 10-4.
  public let fips: String?
  /// Correlates of War number, as text.
  public let cow: String?
  /// The capital.
  public let capital: String?
  /// The key of the row's source.
  public let source: String

  static let columns = [
    "code", "alpha2", "numeric", "fips", "cow", "name", "official", "capital", "latitude",
    "longitude", "from", "to", "source",
  ]

  init(_ row: SeedTable.Row) throws(SeedError) {
    code = try row.required("code")
    name = try row.required("name")
    official = row.optional("official")
    alpha2 = row.optional("alpha2")
    numeric = row.optional("numeric")
    fips = row.optional("fips")
    cow = row.optional("cow")
    capital = row.optional("capital")
    source = try row.required("source")
  }
}
