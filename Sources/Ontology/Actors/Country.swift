/// A state or territory as `seeds/actors/countries.tsv` has it.
public struct Country: Hashable, Sendable {
  /// ISO 3166-1 alpha-3: `ARG`; for a state that ended before 1974, a code of the same form.
  public let code: String
  /// The short English name that news uses.
  public let name: String
  /// The formal English name.
  public let official: String?
  /// ISO 3166-1 alpha-2; nil for a state that has ended.
  public let alpha2: String?
  /// ISO 3166-1 numeric, three digits as text.
  public let numeric: String?
  /// FIPS 10-4.
  public let fips: String?
  /// Correlates of War number, as text.
  public let cow: String?
  /// The capital.
  public let capital: String?
  /// The time in which the state exists.
  public let lifetime: Lifetime
  /// The codes of the states that came after it, where it has ended.
  public let successors: [String]
  /// The key of the row's source.
  public let source: String

  init(_ row: SeedTable.Row) throws(SeedError) {
    code = try row.required("code")
    name = try row.required("name")
    official = row.optional("official")
    alpha2 = row.optional("alpha2")
    numeric = row.optional("numeric")
    fips = row.optional("fips")
    cow = row.optional("cow")
    capital = row.optional("capital")
    lifetime = try Lifetime(row)
    successors = row.list("successors")
    source = try row.required("source")
  }
}
