/// The tables a check has read, and the values that rows of others may name.
struct CheckedTables {
  private var tables: [String: SeedTable] = [:]
  private var values: [String: Set<String>] = [:]

  /// Reads the tables of the schemas and those they refer to, noting what is malformed.
  init(_ schemas: [TableSchema], _ seeds: SeedLibrary, faults: inout [SeedError]) throws {
    let references = schemas.flatMap(\.columns).flatMap(\.rule.references)
    let names = Set(schemas.map(\.name) + references.map(\.table))
    for schema in TableSchema.all where names.contains(schema.name) {
      do {
        tables[schema.name] = try seeds.table(
          schema.name, columns: schema.columns.map(\.name), faults: &faults)
      } catch let error as SeedError {
        faults.append(error)
      }
    }
    for reference in references { note(reference.table, reference.column) }
  }

  /// A table by its name; nil where it is not concerned, is missing or has a wrong header.
  subscript(name: String) -> SeedTable? { tables[name] }

  /// The rows of a table; none where it is not concerned, is missing or has a wrong header.
  func rows(_ schema: TableSchema) -> [SeedTable.Row] {
    tables[schema.name].map { Array($0.rows) } ?? []
  }

  /// The values of a column; nil where its table is missing.
  func values(of table: String, column: String) -> Set<String>? { values[table + " " + column] }

  private mutating func note(_ table: String, _ column: String) {
    let key = table + " " + column
    guard values[key] == nil, let read = tables[table] else { return }
    let place = read.column(column)
    values[key] = Set(read.rows.map { $0[place] })
  }
}
