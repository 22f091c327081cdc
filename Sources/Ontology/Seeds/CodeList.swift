internal import Spelling

/// A table whose first column `code` is a key that other tables refer to.
struct CodeList {
  /// The columns every such table has.
  static let columns = ["code", "name", "source"]

  let table: SeedTable
  private let rows: [String: Int]

  /// Takes the table, checking that no key is empty or stands twice.
  init(_ table: SeedTable, key: String = "code") throws(SeedError) {
    var rows: [String: Int] = [:]
    let column = table.column(key)
    rows.reserveCapacity(table.rows.count)
    for row in table.rows {
      let code = row[column]
      if code.isEmpty { throw row.error(key, .empty(column: key)) }
      if let first = rows.updateValue(row.index, forKey: code) {
        throw row.error(key, .duplicateKey(code, firstLine: table.rows[first].line))
      }
    }
    self.table = table
    self.rows = rows
  }

  /// The name that stands beside a code of this table; the code itself where there is none.
  func name(of code: String) -> String {
    rows[code].map { table.rows[$0]["name"] } ?? code
  }

  /// The cell of another table's row, which must be a key of this one.
  func code(_ row: SeedTable.Row, _ column: String) throws(SeedError) -> String {
    try code(try row.required(column), in: row, column)
  }

  /// An item of another table's list cell, which must be a key of this one.
  func code(_ code: String, in row: SeedTable.Row, _ column: String) throws(SeedError) -> String {
    guard rows[code] != nil else {
      throw row.error(
        column,
        .unknownCode(code, of: column, nearest: Vocabulary(rows.keys.sorted()).nearest(to: code)))
    }
    return code
  }
}
