/// No span of time ends before it begins.
struct SpanRule {
  private let tables: CheckedTables
  private static let schemas: [TableSchema] = [
    .countries, .organisations, .tenures, .memberships,
  ]

  init(_ tables: CheckedTables) { self.tables = tables }

  func faults() -> [SeedError] {
    Self.schemas.flatMap { schema in
      tables.rows(schema).compactMap { row in
        guard let from = PartialDay(row["from"]), let to = PartialDay(row["to"]),
          to.last < from.first
        else { return nil }
        return row.error("to", .malformed(row["to"], expected: "a day after \(row["from"])"))
      }
    }
  }
}
