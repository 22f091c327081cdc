/// What is wrong with a table of articles or a row of it.
public enum TableFault: Hashable, Sendable {
  /// The header names no column that may hold text; the columns, the first few.
  case noTextColumn([String])
  /// A row has this many cells, and the header another number.
  case cellCount(found: Int, expected: Int)
  /// A quotation mark opens a cell and none closes it.
  case unclosedQuote
}

extension TableFault: CustomStringConvertible {
  /// What is wrong, to stand in a sentence.
  public var description: String {
    switch self {
    case .noTextColumn(let columns):
      "no column holds text; there are " + columns.map(Printable.quote).joined(separator: ", ")
    case .cellCount(let found, let expected): "\(found) cells, and the header has \(expected)"
    case .unclosedQuote: "a quotation mark opens a cell and none closes it"
    }
  }

  /// What to do about it.
  var remedy: String {
    switch self {
    case .noTextColumn: "name the column with --map text=COLUMN"
    case .cellCount: "quote cells that hold the separator"
    case .unclosedQuote: "double quotation marks inside of cells"
    }
  }
}
