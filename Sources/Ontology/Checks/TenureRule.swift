internal import EventModel

/// An office is held by no more people at a time than it has seats, a day of handover apart.
struct TenureRule {
  private let tables: CheckedTables

  init(_ tables: CheckedTables) { self.tables = tables }

  func faults() -> [SeedError] {
    let seats = Dictionary(
      tables.rows(.offices).map { ($0["id"], Int($0["seats"]) ?? 1) }, uniquingKeysWith: max)
    return Dictionary(grouping: tables.rows(.tenures)) { $0["office"] }
      .flatMap { office, rows in overlaps(rows, seats: seats[office] ?? 1) }
      .sorted { $0.line < $1.line }
  }

  /// The tenures that begin while every seat is taken.
  private func overlaps(_ rows: [SeedTable.Row], seats: Int) -> [SeedError] {
    var taken: [SeedTable.Row] = []
    var faults: [SeedError] = []
    for row in rows.sorted(by: { $0["from"] < $1["from"] }) {
      taken.removeAll { !$0["to"].isEmpty && $0["to"] <= row["from"] }
      if taken.count >= seats, let holder = taken.last {
        faults.append(
          row.error(
            "from",
            .overlap(
              holder: holder["person"], to: holder.optional("to"), seats: seats,
              line: holder.line)))
      }
      taken.append(row)
    }
    return faults
  }
}
