/// What a table of `seeds/` must look like: its key, its columns and what their cells may hold.
///
/// Each table ends with `source`, which names who says so.
struct TableSchema: Sendable {
  /// The table's path below `seeds/`, without the suffix.
  let name: String
  /// The columns that no two rows may share all of.
  let key: [String]
  /// The columns in order, with their rules.
  let columns: [(name: String, rule: CellRule)]

  init(_ name: String, key: [String], _ columns: [(name: String, rule: CellRule)]) {
    self.name = name
    self.key = key
    self.columns = columns + [("source", .text)]
  }

  /// Every table, those that others refer to before those that refer.
  static let all: [TableSchema] =
    ontology + actors + lexicon + reading + [contracts]

  /// The schema of a table to which an overlay joins its rows one by one; nil for a table that an
  /// overlay replaces whole.
  static func joined(_ name: String) -> TableSchema? {
    (actors + [roles]).first { $0.name == name }
  }

  private static let contracts = TableSchema(
    "contracts", key: ["table"],
    [("table", .text), ("min", .number(0...1_000_000)), ("max", .number(0...1_000_000))])
}

extension SeedLibrary {
  /// Reads one table with the columns its schema names.
  ///
  /// - Throws: `SeedError` for a missing or malformed table; a file error for an unreadable overlay.
  func table(_ schema: TableSchema) throws -> SeedTable {
    try table(schema.name, columns: schema.columns.map(\.name))
  }
}
