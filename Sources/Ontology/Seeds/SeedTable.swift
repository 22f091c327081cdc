/// A table of `seeds/`: UTF-8, one row a line, cells divided by tabs, no quoting.
///
/// Lines that begin with `#` before the header are comments. A list inside a cell is divided by `|`.
public struct SeedTable: Sendable {
  let storage: Storage

  init(_ storage: Storage) { self.storage = storage }

  /// The table's path from the project's root, or the overlay's.
  public var path: String { storage.path }

  /// The column names, in order.
  public var columns: [String] { storage.columns }

  /// The rows, in order.
  public var rows: Rows { Rows(storage: storage) }

  /// Reads a table; O(n).
  ///
  /// - Throws: `SeedError` at the first line that is not well formed, or a header that does not have
  ///   just the columns asked for.
  public init(path: String, text: String, columns: [String]) throws(SeedError) {
    try self.init(path: path, bytes: Array(text.utf8), columns: columns)
  }

  init(path: String, bytes: [UInt8], columns: [String]) throws(SeedError) {
    var faults: [SeedError] = []
    let table = SeedTable(path: path, bytes: bytes, columns: columns, faults: &faults)
    if let first = faults.first { throw first }
    guard let table else { throw SeedError(path: path, .missingHeader) }
    self = table
  }

  /// Reads the rows that are well formed and tells every fault of the others; nil where the header
  /// is wrong.
  ///
  /// - Parameter required: those of the columns that it must have; nil for all.
  init?(
    path: String, bytes: [UInt8], columns: [String], required: [String]? = nil,
    faults: inout [SeedError]
  ) {
    var reading = TableReading(path: path, bytes: bytes)
    guard
      reading.readHeader(expected: columns, required: required ?? columns, faults: &faults)
    else { return nil }
    reading.readRows(faults: &faults)
    storage = Storage(
      path: path, bytes: bytes, columns: reading.columns, cells: reading.cells, lines: reading.lines
    )
  }

  /// The place of a column, for reading it from many rows.
  ///
  /// The header was checked on reading, so a column asked for then is there.
  func column(_ name: String) -> Column {
    Column(index: storage.columns.firstIndex(of: name) ?? 0)
  }

  /// The place of a column in its table.
  struct Column { let index: Int }

  /// What the rows of a table share.
  final class Storage: Sendable {
    let path: String
    let bytes: [UInt8]
    let columns: [String]
    /// For each row the start of every cell, then the byte after the row's line break.
    let cells: [UInt32]
    /// For each row its line number, from 1.
    let lines: [UInt32]
    /// The rows that an overlay brought; nil for none.
    let overlay: Overlay?

    init(
      path: String, bytes: [UInt8], columns: [String], cells: [UInt32], lines: [UInt32],
      overlay: Overlay? = nil
    ) {
      self.overlay = overlay
      self.path = path
      self.bytes = bytes
      self.columns = columns
      self.cells = cells
      self.lines = lines
    }

    /// Where the rows of an overlay were read, and the byte from which on theirs are.
    struct Overlay {
      let path: String
      let start: Int
    }

    /// Whether an overlay brought a row.
    func isOverlaid(row: Int) -> Bool {
      overlay.map { range(row: row, column: 0).lowerBound >= $0.start } ?? false
    }

    /// The path an error in a row names.
    func path(row: Int) -> String { isOverlaid(row: row) ? overlay?.path ?? path : path }

    /// The bytes of a cell.
    func range(row: Int, column: Int) -> Range<Int> {
      let first = row * (columns.count + 1) + column
      return Int(cells[first])..<Int(cells[first + 1]) - 1
    }
  }
}

extension Double {
  /// A decimal number: `-2.5`, `1e3`; neither hexadecimal nor infinite.
  init?(decimal text: String) {
    guard text.utf8.allSatisfy({ $0 < 0x80 && "0123456789+-.eE".utf8.contains($0) }) else {
      return nil
    }
    self.init(text)
  }
}
