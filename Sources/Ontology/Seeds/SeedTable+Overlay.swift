internal import Spelling

/// The rows an overlay brings to a table whose rows have names.
///
/// A row of a key the table has takes that row's place; one of another key is added after all
/// others; one whose first cell begins with a hyphen takes the row of that key out.
extension SeedTable {
  /// What the first cell of a row that takes another out begins with.
  private static let removal = "-"

  /// How many of the rows an overlay brought; O(rows).
  var overlaidRows: Int { rows.indices.count { storage.isOverlaid(row: $0) } }

  /// This table with the rows of an overlay's; O(n).
  ///
  /// A column the overlay leaves out keeps what the row it replaces has there, and is empty in a new
  /// row, whose source is then "overlay". A key that the overlay names twice, or takes out and nobody has, is a fault.
  ///
  /// - Parameter key: the columns that name a row, all of which the overlay has.
  func overlaid(by overlay: SeedTable, key: [String], faults: inout [SeedError]) -> SeedTable {
    var merged = Merged(self)
    var lines: [[String]: Int] = [:]
    for row in overlay.rows {
      var name = key.map { row[$0] }
      let isRemoval = name[0].hasPrefix(Self.removal)
      if isRemoval { name[0].removeFirst(Self.removal.count) }
      if let first = lines.updateValue(row.line, forKey: name) {
        faults.append(
          row.error(key[0], .duplicateKey(name.joined(separator: " "), firstLine: first)))
      } else if !isRemoval {
        merged.put(row, at: name, key: key)
      } else if !merged.remove(name, key: key) {
        faults.append(row.error(key[0], merged.nothingToRemove(name)))
      }
    }
    return merged.table(overlay: overlay.path)
  }
}

/// A table on its way to having an overlay's rows.
private struct Merged {
  private let base: SeedTable
  private var bytes: [UInt8]
  /// For each row of the table what it is now: its own place, or one of `added`; nil if taken out.
  private var rows: [Int?]
  private var added: [(cells: [UInt32], line: Int)] = []
  private var places: [[String]: Int]?

  init(_ base: SeedTable) {
    self.base = base
    bytes = base.storage.bytes
    if bytes.last != UInt8(ascii: "\n") { bytes.append(UInt8(ascii: "\n")) }
    rows = base.rows.indices.map(\.self)
  }

  /// Puts an overlay's row in the place of the row of the name, or after all others.
  mutating func put(_ row: SeedTable.Row, at name: [String], key: [String]) {
    let place = place(of: name, key)
    let columns = base.columns
    var cells: [UInt32] = []
    for column in columns {
      cells.append(UInt32(bytes.count))
      let isOwn = row.storage.columns.contains(column)
      let cell = isOwn ? row[column] : place.map { base.rows[$0][column] } ?? Self.filling(column)
      bytes += Array(cell.utf8) + [column == columns.last ? UInt8(ascii: "\n") : UInt8(ascii: "\t")]
    }
    cells.append(UInt32(bytes.count))
    added.append((cells, row.line))
    let new = base.rows.count + added.count - 1
    if let place { rows[place] = new } else { rows.append(new) }
  }

  /// What stands in a column that a new row leaves out: nothing, but for who says so.
  private static func filling(_ column: String) -> String { column == "source" ? "overlay" : "" }

  /// Takes the row of a name out; false where there is none.
  mutating func remove(_ name: [String], key: [String]) -> Bool {
    guard let place = place(of: name, key) else { return false }
    rows[place] = nil
    return true
  }

  func nothingToRemove(_ name: [String]) -> SeedError.Reason {
    let written = name.joined(separator: " ")
    let names = (places ?? [:]).keys.map { $0.joined(separator: " ") }.sorted()
    return .nothingToRemove(written, nearest: Vocabulary(names).nearest(to: written))
  }

  func table(overlay path: String) -> SeedTable {
    let storage = base.storage
    let width = storage.columns.count + 1
    var cells: [UInt32] = []
    var lines: [UInt32] = []
    for row in rows.compactMap(\.self) {
      let isOwn = row < base.rows.count
      cells +=
        isOwn
        ? storage.cells[row * width..<(row + 1) * width] : added[row - base.rows.count].cells[...]
      lines.append(isOwn ? storage.lines[row] : UInt32(added[row - base.rows.count].line))
    }
    return SeedTable(
      SeedTable.Storage(
        path: storage.path, bytes: bytes, columns: storage.columns, cells: cells, lines: lines,
        overlay: .init(path: path, start: start)))
  }

  /// Where the bytes of added rows begin.
  private var start: Int { added.first.map { Int($0.cells[0]) } ?? bytes.count }

  private mutating func place(of name: [String], _ key: [String]) -> Int? {
    if places == nil {
      let columns = key.map(base.column)
      places = Dictionary(
        base.rows.enumerated().map { index, row in (columns.map { row[$0] }, index) },
        uniquingKeysWith: { first, _ in first })
    }
    return places?[name]
  }
}
