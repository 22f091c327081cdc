/// That a country belongs or belonged to an organisation or group.
public struct Membership: Hashable, Sendable {
  /// The id of the organisation.
  public let organisation: String
  /// The code of the country.
  public let country: String
  /// The first day, month or year; nil when not known.
  public let from: String?
  /// The last day, month or year; nil for who still belonged at the base's date.
  public let to: String?
  /// The key of the row's source.
  public let source: String

  /// Whether it held on a day, `YYYY-MM-DD`; a year or month counts whole, an open side as held.
  public func covers(_ day: String) -> Bool {
    if let from, day.prefix(from.count) < from { return false }
    if let to, day.prefix(to.count) > to { return false }
    return true
  }
}

extension SeedLibrary {
  /// Every membership of `seeds/actors`, in the table's order.
  ///
  /// - Throws: `SeedError` for a malformed table.
  public func memberships() throws -> [Membership] {
    let table = try table(
      "actors/memberships", columns: ["organisation", "country", "from", "to", "source"])
    return try table.rows.map { row in
      Membership(
        organisation: try row.required("organisation"), country: try row.required("country"),
        from: row.optional("from"), to: row.optional("to"), source: row["source"])
    }
  }
}
