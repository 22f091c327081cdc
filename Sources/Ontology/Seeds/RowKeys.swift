internal import Spelling

/// Which columns name a row of a table: `seeds/keys.tsv`.
///
/// An overlay wins over the tables listed row by row, and over all others whole.
struct RowKeys {
  /// The table itself.
  static let file = "keys.tsv"

  private let columns: [String: [String]]

  init(_ file: SeedFile, tables: [String]) throws(SeedError) {
    let table = try CodeList(
      SeedTable(path: file.path, text: file.text, columns: ["table", "key", "source"]), key: "table"
    ).table
    var columns: [String: [String]] = [:]
    for row in table.rows {
      guard tables.contains(row["table"]) else {
        throw row.error(
          "table",
          .unknownCode(
            row["table"], of: "table", nearest: Vocabulary(tables).nearest(to: row["table"])))
      }
      _ = try row.required("key")
      columns[row["table"]] = row.list("key")
    }
    self.columns = columns
  }

  /// The columns that name a row of a table; nil for one that is replaced whole.
  subscript(name: String) -> [String]? { columns[name] }
}
