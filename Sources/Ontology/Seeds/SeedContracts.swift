internal import Spelling

/// How many rows each table must have: `seeds/contracts.tsv`.
///
/// A table outside its bounds was cut short or doubled by mistake. An overlay whose tables are small
/// on purpose brings a `contracts.tsv` of its own.
struct SeedContracts {
  private let table: SeedTable

  init(_ seeds: SeedLibrary) throws {
    table = try CodeList(
      seeds.table("contracts", columns: ["table", "min", "max", "source"]), key: "table"
    ).table
  }

  /// Counts the rows of every table with a contract; called when each has been read, and so has a
  /// header and whole lines.
  ///
  /// - Throws: `SeedError` at the first table outside its bounds, or at a contract of no table.
  func check(_ seeds: SeedLibrary) throws {
    for row in table.rows {
      let allowed = try bounds(row)
      guard let file = try seeds.file(row["table"]) else {
        let names = try seeds.files().map(\.name)
        throw row.error(
          "table",
          .unknownCode(
            row["table"], of: "table", nearest: Vocabulary(names).nearest(to: row["table"])))
      }
      let count = SeedTable.countRows(file.text)
      guard allowed.contains(count) else {
        throw SeedError(path: file.path, .rowCount(count, allowed: allowed, by: table.path))
      }
    }
  }

  private func bounds(_ row: SeedTable.Row) throws(SeedError) -> ClosedRange<Int> {
    let least = try count(row, "min")
    let most = try count(row, "max")
    guard least <= most else {
      throw row.error("max", .malformed(row["max"], expected: "a number from \(least) up"))
    }
    return least...most
  }

  private func count(_ row: SeedTable.Row, _ column: String) throws(SeedError) -> Int {
    guard let count = Int(row[column]), count >= 0 else {
      throw row.error(column, .malformed(row[column], expected: "a number of rows"))
    }
    return count
  }
}
