/// The cells of one row of a table (RFC 4180, with any separator).
struct TableRow {
  /// The cells, without the quotation marks around them.
  private(set) var cells: [String] = []

  /// Whether a quotation mark is still open at the end.
  private(set) var isOpen = false

  /// Whether nothing but the separator follows the end of a quotation.
  private(set) var isSound = true

  /// Takes a row apart.
  ///
  /// A quotation mark counts only where it begins a cell. O(n).
  init(_ text: String, separator: UInt8, quoting: Quoting = .doubled) {
    var cell: [UInt8] = []
    var isQuoted = false
    var isStart = true
    var bytes = text.utf8.makeIterator()
    var held = bytes.next()
    let quote = UInt8(ascii: "\"")
    while let byte = held {
      held = bytes.next()
      switch byte {
      case quote where isQuoted:
        if held == quote {
          cell.append(quote)
          held = bytes.next()
        } else {
          isQuoted = false
          isSound = isSound && (held == nil || held == separator)
        }
      case quote where isStart && quoting == .doubled:
        isQuoted = true
        isStart = false
      case separator where !isQuoted:
        cells.append(String(decoding: cell, as: UTF8.self))
        (cell, isStart) = ([], true)
      default:
        cell.append(byte)
        isStart = false
      }
    }
    cells.append(String(decoding: cell, as: UTF8.self))
    isOpen = isQuoted
  }

  /// What a quotation mark means.
  enum Quoting {
    /// It opens a cell that may hold the separator; a doubled one inside stands for itself.
    case doubled
    /// It is a character like any other.
    case none
  }

  /// The separator of a table, by which of the usual ones stands most often in its header.
  static func separator(of header: String) -> UInt8 {
    let counts = ",;\t|".utf8.map { separator in
      (separator, TableRow(header, separator: separator).cells.count)
    }
    return counts.max { $0.1 < $1.1 }?.0 ?? UInt8(ascii: ",")
  }
}
