internal import Spelling

/// Every table has as many rows as `seeds/contracts.tsv` allows.
///
/// A table outside its bounds was cut short or doubled by mistake. An overlay whose tables are small
/// on purpose brings a `contracts.tsv` of its own.
struct ContractRule {
  private let seeds: SeedLibrary
  private let tables: CheckedTables

  init(_ seeds: SeedLibrary, _ tables: CheckedTables) {
    self.seeds = seeds
    self.tables = tables
  }

  func faults() throws -> [SeedError] {
    guard let contracts = tables["contracts"] else { return [] }
    let names = seeds.names
    var faults: [SeedError] = []
    for row in contracts.rows {
      let table = row["table"]
      guard names.contains(table) else {
        let nearest = Vocabulary(names).nearest(to: table)
        faults.append(row.error("table", .unknownCode(table, of: "table", nearest: nearest)))
        continue
      }
      if let fault = try fault(table, row, path: contracts.path) { faults.append(fault) }
    }
    return faults
  }

  private func fault(_ table: String, _ row: SeedTable.Row, path: String) throws -> SeedError? {
    guard let least = Int(row["min"]), let most = Int(row["max"]) else { return nil }
    guard least <= most else {
      return row.error("max", .malformed(row["max"], expected: "a number from \(least) up"))
    }
    guard let read = tables[String(table.dropLast(".tsv".count))] else { return nil }
    // An overlay may join as many rows as it likes.
    let count = read.rows.count - read.overlaidRows
    return (least...most).contains(count)
      ? nil : SeedError(path: read.path, .rowCount(count, allowed: least...most, by: path))
  }
}
