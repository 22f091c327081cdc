/// Every rule of every table of `seeds/`, tried to the end: what `chancery seeds check` prints.
///
/// Loading the tables inside the binary trusts them, since a test runs this over them. The tables of
/// an overlay, and those that refer to them, are checked each time before they are loaded.
public struct SeedCheck {
  private let seeds: SeedLibrary

  /// The tables that a name of two actors may stand in.
  private static let naming: Set<String> = [
    "actors/country-names", "actors/metonyms", "actors/organisations", "actors/persons",
    "actors/shared-names",
  ]

  /// A check of the tables inside the binary, with those of the overlay in their place.
  public init(_ seeds: SeedLibrary) { self.seeds = seeds }

  /// Every fault, table by table and line by line; some tenths of a second.
  ///
  /// Rules that hold between rows are tried only when each row by itself is sound.
  ///
  /// - Throws: a file error for an overlay that cannot be read.
  public func faults() throws -> [SeedError] { try faults(of: TableSchema.all) }

  /// The faults that an overlay brings; none without one.
  func faultsOfOverlay() throws -> [SeedError] {
    var overlaid = seeds.overlaid
    if !overlaid.isDisjoint(with: Self.naming) { overlaid.formUnion(Self.naming) }
    return try faults(
      of: TableSchema.all.filter { schema in
        overlaid.contains(schema.name) || !overlaid.isEmpty && schema.name == "contracts"
          || schema.columns.flatMap(\.rule.references).contains { overlaid.contains($0.table) }
      })
  }

  private func faults(of schemas: [TableSchema]) throws -> [SeedError] {
    var faults = try overlayFaults()
    let tables = try CheckedTables(schemas, seeds, faults: &faults)
    for schema in schemas {
      guard let table = tables[schema.name] else { continue }
      let check = RowCheck(schema, table, tables)
      for row in table.rows { faults += check.faults(of: row) }
      faults += check.repeatedKeys()
    }
    if faults.isEmpty {
      faults += ModeRule(tables).faults()
      faults += FrameRule(tables).faults()
      faults += SpanRule(tables).faults()
      faults += TenureRule(tables).faults()
      faults += SharedNameRule(tables).faults()
    }
    return faults + (try ContractRule(seeds, tables).faults())
  }

  private func overlayFaults() throws -> [SeedError] {
    do {
      try seeds.checkOverlay()
      return []
    } catch let error as SeedError {
      return [error]
    }
  }
}
