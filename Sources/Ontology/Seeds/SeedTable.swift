internal import Spelling

/// A checked table of `seeds/`: UTF-8, one row a line, cells divided by tabs, no quoting.
///
/// Lines that begin with `#` before the header are comments. A list inside a cell is divided by `|`.
public struct SeedTable: Sendable {
  /// The table's path from the project's root, or the overlay's.
  public let path: String

  /// The column names, in order.
  public let columns: [String]

  /// The rows, in order.
  public let rows: [Row]

  /// One line of a table.
  public struct Row: Sendable {
    /// The line number, from 1.
    public let line: Int
    let path: String
    let text: Substring
    let cells: [Substring]
    let columns: [String]
    /// How many of the cells, the last, are not of this line: an overlay's row may leave columns out.
    var borrowed = 0
  }

  init(path: String, columns: [String], rows: [Row]) {
    self.path = path
    self.columns = columns
    self.rows = rows
  }

  /// Reads a table; O(n).
  ///
  /// - Parameters:
  ///   - expected: the columns it may have.
  ///   - required: those of them that it must have; nil for all.
  /// - Throws: `SeedError` at the first line that is not well formed, or a header that does not have
  ///   just the columns asked for.
  public init(
    path: String, text: String, columns expected: [String], required: [String]? = nil
  ) throws(SeedError) {
    var header: [String]?
    var rows: [Row] = []
    var number = 0
    for line in Self.lines(text) {
      number += 1
      if line.isEmpty || header == nil && line.hasPrefix("#") { continue }
      let cells = Self.pieces(line.utf8, between: UInt8(ascii: "\t"))
      guard let columns = header else {
        header = cells.map(String.init)
        try Self.check(
          header: cells, line: number, text: line, path: path, expected: expected,
          required: required ?? expected)
        continue
      }
      guard cells.count == columns.count else {
        throw SeedError(
          path: path, line: number, text: String(line), width: line.count,
          .wrongCellCount(found: cells.count, expected: columns.count))
      }
      rows.append(Row(line: number, path: path, text: line, cells: cells, columns: columns))
    }
    guard let header else { throw SeedError(path: path, .missingHeader) }
    self.path = path
    self.columns = header
    self.rows = rows
  }

  /// How many rows a well-formed table has; O(n).
  static func countRows(_ text: String) -> Int {
    lines(text).drop { $0.isEmpty || $0.hasPrefix("#") }.dropFirst().count { !$0.isEmpty }
  }

  /// The lines; CR LF ends one too.
  private static func lines(_ text: String) -> [Substring] {
    pieces(text[...].utf8, between: UInt8(ascii: "\n")).map { line in
      line.utf8.last == UInt8(ascii: "\r") ? Substring(line.utf8.dropLast()) : line
    }
  }

  /// The pieces between bytes, which is many times faster than between characters.
  private static func pieces(_ text: Substring.UTF8View, between separator: UInt8) -> [Substring] {
    text.split(separator: separator, omittingEmptySubsequences: false).map(Substring.init)
  }

  private static func check(
    header: [Substring], line: Int, text: Substring, path: String, expected: [String],
    required: [String]
  ) throws(SeedError) {
    var seen: Set<Substring> = []
    for name in header {
      let reason: SeedError.Reason
      if !expected.contains(String(name)) {
        reason = .unknownColumn(
          String(name), nearest: Vocabulary(expected).nearest(to: String(name)))
      } else if !seen.insert(name).inserted {
        reason = .repeatedColumn(String(name))
      } else {
        continue
      }
      throw SeedError(
        path: path, line: line,
        column: text.distance(from: text.startIndex, to: name.startIndex) + 1,
        text: String(text), width: name.count, reason)
    }
    for name in required where !header.contains(Substring(name)) {
      throw SeedError(path: path, line: line, text: String(text), .missingColumn(name))
    }
  }
}

extension SeedTable.Row {
  /// The cell of a column, empty for an unknown column (the header was checked on reading).
  public subscript(column: String) -> String {
    columns.firstIndex(of: column).map { String(cells[$0]) } ?? ""
  }

  /// The cell, or nil where it is empty.
  public func optional(_ column: String) -> String? {
    let cell = self[column]
    return cell.isEmpty ? nil : cell
  }

  /// The items of a list cell.
  public func list(_ column: String) -> [String] {
    self[column].split(separator: "|").map(String.init)
  }

  /// The cell, which must not be empty.
  public func required(_ column: String) throws(SeedError) -> String {
    let cell = self[column]
    guard !cell.isEmpty else { throw error(column, .empty(column: column)) }
    return cell
  }

  /// The cell as a decimal number: `-2.5`, `1e3`; neither hexadecimal nor infinite.
  public func number(_ column: String) throws(SeedError) -> Double {
    let cell = self[column]
    guard cell.allSatisfy("0123456789+-.eE".contains), let number = Double(cell) else {
      throw error(column, .malformed(cell, expected: "a decimal number"))
    }
    return number
  }

  /// An error that points at a cell of this row, or at its first where the row's own table lacks the
  /// column.
  public func error(_ column: String, _ reason: SeedError.Reason) -> SeedError {
    let index = columns.firstIndex(of: column) ?? 0
    let cell = cells[index < cells.count - borrowed ? index : 0]
    return SeedError(
      path: path, line: line,
      column: text.distance(from: text.startIndex, to: cell.startIndex) + 1,
      text: String(text), width: cell.count, reason)
  }
}
