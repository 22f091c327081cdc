internal import Spelling

/// The rows an overlay brings to a table whose rows have names.
///
/// A row of a key the table has takes that row's place; one of another key is added after all
/// others; one whose first cell begins with a hyphen takes the row of that key out.
extension SeedTable {
  /// What the first cell of a row that takes another out begins with.
  private static let removal = "-"

  /// This table with the rows of an overlay's; O(n).
  ///
  /// A column the overlay leaves out keeps what the row it replaces has there, and is empty in a new
  /// row.
  ///
  /// - Parameter key: the columns that name a row, all of which the overlay must have.
  /// - Throws: `SeedError` at a key that the overlay names twice, or takes out and nobody has.
  func overlaid(by overlay: SeedTable, key: [String]) throws(SeedError) -> SeedTable {
    var rows = self.rows
    var places: [[String]: Int] = [:]
    for (place, row) in rows.enumerated() { places[row.cells(key)] = place }
    var removed: Set<Int> = []
    var lines: [[String]: Int] = [:]
    for row in overlay.rows {
      var name = row.cells(key)
      let isRemoval = name.first?.hasPrefix(Self.removal) == true
      if isRemoval { name[0].removeFirst(Self.removal.count) }
      if let first = lines.updateValue(row.line, forKey: name) {
        throw row.error(key[0], .duplicateKey(name.joined(separator: " "), firstLine: first))
      }
      switch (places[name], isRemoval) {
      case (let place?, true): removed.insert(place)
      case (let place?, false): rows[place] = row.filled(from: rows[place], columns)
      case (nil, true): throw row.nothingToRemove(name, among: places.keys)
      case (nil, false): rows.append(row.filled(from: nil, columns))
      }
    }
    return SeedTable(
      path: path, columns: columns,
      rows: rows.indices.filter { !removed.contains($0) }.map { rows[$0] })
  }
}

extension SeedTable.Row {
  fileprivate func cells(_ columns: [String]) -> [String] { columns.map { self[$0] } }

  /// The row with a cell for each of the table's columns, its own first.
  fileprivate func filled(from other: SeedTable.Row?, _ all: [String]) -> SeedTable.Row {
    let missing = all.filter { !columns.contains($0) }
    return SeedTable.Row(
      line: line, path: path, text: text,
      cells: cells + missing.map { column in other.map { Substring($0[column]) } ?? "" },
      columns: columns + missing, borrowed: missing.count)
  }

  fileprivate func nothingToRemove(
    _ name: [String], among known: some Collection<[String]>
  ) -> SeedError {
    let written = name.joined(separator: " ")
    let names = known.map { $0.joined(separator: " ") }.sorted()
    return error(
      columns[0], .nothingToRemove(written, nearest: Vocabulary(names).nearest(to: written)))
  }
}
