/// A state or territory as `seeds/actors/countries.tsv` has it.
public struct Country: Hashable, Sendable {
  /// What a country is among the others.
  public enum Status: String, Sendable, CaseIterable {
    /// A state that exists.
    case state
    /// A territory of another state.
    case territory
    /// A state that many others do not recognise.
    case disputed
    /// A state that has ended.
    case former
  }

  /// ISO 3166-1 alpha-3, or ISO 3166-3 for a state that has ended: `ARG`, `SUN`; three letters of our
  /// own where there is neither.
  public let code: String
  /// The short English name that news uses.
  public let name: String
  /// The formal English name.
  public let official: String?
  /// ISO 3166-1 alpha-2; nil for a state that has ended, or that few recognise.
  public let alpha2: String?
  /// ISO 3166-1 numeric, three digits as text.
  public let numeric: String?
  /// FIPS 10-4.
  public let fips: String?
  /// Correlates of War number, as text.
  public let cow: String?
  /// Codes of CAMEO data that are not `code`: `ROM` for `ROU`.
  public let cameo: [String]
  /// What it is among the others.
  public let status: Status
  /// The code of the state it belongs to, or that claims it; nil for none.
  public let sovereign: String?
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
    cameo = row.list("cameo")
    guard let status = Status(rawValue: row["status"]) else {
      throw row.error("status", .malformed(row["status"], expected: "a status of a country"))
    }
    self.status = status
    sovereign = row.optional("sovereign")
    capital = row.optional("capital")
    lifetime = try Lifetime(row)
    successors = row.list("successors")
    source = try row.required("source")
  }
}
