/// What is wrong in a seed table, and where.
///
/// Printed as a compiler prints: place, reason, the line, a caret under the cell.
public struct SeedError: Error, Hashable, Sendable {
  /// What is wrong.
  public enum Reason: Hashable, Sendable {
    /// No such file is embedded, nor is it in the overlay.
    case missingTable
    /// The overlay is no folder that can be read.
    case notAFolder
    /// The overlay's file has the name of no table.
    case unknownTable(nearest: String?)
    /// The line holds bytes that are not UTF-8.
    case notUTF8
    /// The table has no header line.
    case missingHeader
    /// The header lacks a column the table must have.
    case missingColumn(String)
    /// The header names a column nobody reads.
    case unknownColumn(String, nearest: String?)
    /// The header names a column twice.
    case repeatedColumn(String)
    /// The row has this many cells, and the header another number.
    case wrongCellCount(found: Int, expected: Int)
    /// A cell that must not be empty is.
    case empty(column: String)
    /// The overlay takes out a row that its table has not.
    case nothingToRemove(String, nearest: String?)
    /// The coder does not read in the example what it shows.
    case unreadExample(String)
    /// The key stands in an earlier line already.
    case duplicateKey(String, firstLine: Int)
    /// The cell names a code that its table does not list.
    case unknownCode(String, of: String, nearest: String?)
    /// The cell cannot be read as what it must be.
    case malformed(String, expected: String)
    /// The table has more or fewer rows than the contracts at the path allow.
    case rowCount(Int, allowed: ClosedRange<Int>, by: String)
    /// The name is another actor's too, and no table says why.
    case sharedName(String, with: String)
    /// A list has an item twice.
    case repeatedItem(String)
    /// The tenure begins while others fill the office; `line` is the last one's.
    case overlap(holder: String, to: String?, seats: Int, line: Int)
  }

  /// The table's path.
  public let path: String

  /// The line, from 1; 0 when the whole table is meant.
  public let line: Int

  /// The column in characters, from 1.
  public let column: Int

  /// The line's text.
  public let text: String

  /// The length of the cell in characters.
  public let width: Int

  /// What is wrong.
  public let reason: Reason

  init(
    path: String, line: Int = 0, column: Int = 1, text: String = "", width: Int = 1,
    _ reason: Reason
  ) {
    self.path = path
    self.line = line
    self.column = column
    self.text = text
    self.width = width
    self.reason = reason
  }
}

extension SeedError: CustomStringConvertible {
  /// Place, reason and remedy, the line, and a caret under the cell.
  public var description: String {
    guard line > 0 else { return "\(path): \(reason.description)" }
    let before = text.prefix(column - 1).map { $0 == "\t" ? "\t" : " " }.joined()
    return """
      \(path):\(line):\(column): \(reason.description)
      \(text)
      \(before)\(String(repeating: "^", count: max(1, width)))
      """
  }
}

extension SeedError.Reason: CustomStringConvertible {
  /// The reason in words.
  public var description: String {
    switch self {
    case .missingTable: "no such table; it belongs in seeds/ and in tools/embed's list"
    case .notAFolder: "no such folder; --seeds takes one laid out as seeds/"
    case .unknownTable(let nearest): "no table has this name\(hint(nearest))"
    case .notUTF8: "the line is not UTF-8"
    case .missingHeader: "the table is empty; its first line names the columns"
    case .missingColumn(let name): "the header lacks the column '\(name)'"
    case .unknownColumn(let name, let nearest): "unknown column '\(name)'\(hint(nearest))"
    case .repeatedColumn(let name): "the column '\(name)' stands twice"
    case .wrongCellCount(let found, let expected):
      "\(found) cells, and the header has \(expected); cells are divided by one tab"
    case .empty(let column): "'\(column)' must not be empty"
    case .nothingToRemove(let key, let nearest):
      "no row '\(key)' to take out\(hint(nearest))"
    case .unreadExample(let expected): "not read as \(expected)"
    case .duplicateKey(let key, let line): "'\(key)' stands in line \(line) already"
    case .unknownCode(let code, let table, let nearest):
      "unknown \(table) '\(code)'\(hint(nearest))"
    case .malformed(let cell, let expected): "'\(cell)' is not \(expected)"
    case .rowCount(let count, let allowed, let contracts):
      "\(count) rows; \(contracts) allows \(allowed.lowerBound) to \(allowed.upperBound)"
    case .sharedName(let name, let actor):
      "'\(name)' names \(actor) already; drop it, or give the reason in actors/shared-names.tsv"
    case .repeatedItem(let item): "'\(item)' stands twice in the list"
    case .overlap(let holder, let to, let seats, let line):
      """
      \(holder) holds the office \(to.map { "until " + $0 } ?? "still"), as line \(line) says; \
      end that tenure, or raise 'seats' of the office above \(seats)
      """
    }
  }

  private func hint(_ nearest: String?) -> String {
    nearest.map { "; did you mean '\($0)'?" } ?? ""
  }
}
