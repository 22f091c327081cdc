internal import Spelling

/// The bytes of a table on their way into rows: one pass that only notes where cells begin.
struct TableReading {
  private let path: String
  private let bytes: [UInt8]
  private var position = 0
  private var line = 0
  private(set) var columns: [String] = []
  private(set) var cells: [UInt32] = []
  private(set) var lines: [UInt32] = []

  private static let tab = UInt8(ascii: "\t")
  private static let lineFeed = UInt8(ascii: "\n")
  private static let carriageReturn = UInt8(ascii: "\r")

  init(path: String, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
  }

  /// Reads the comments and the header; false, and why, where no table can follow.
  mutating func readHeader(
    expected: [String], required: [String], faults: inout [SeedError]
  ) -> Bool {
    while position < bytes.count {
      let range = nextLine()
      if range.isEmpty || bytes[range.lowerBound] == UInt8(ascii: "#") { continue }
      columns = bytes[range].split(separator: Self.tab, omittingEmptySubsequences: false)
        .map { String(decoding: $0, as: UTF8.self) }
      let found = headerFaults(
        SeedLine(number: line, bytes: bytes[range]), expected: expected, required: required)
      faults += found
      return found.isEmpty
    }
    faults.append(SeedError(path: path, .missingHeader))
    return false
  }

  /// Notes where the cells of every row lie; a row of another number of cells is a fault.
  mutating func readRows(faults: inout [SeedError]) {
    let width = columns.count
    cells.reserveCapacity((bytes.count - position) / 8)
    while position < bytes.count {
      let start = position
      let first = cells.count
      cells.append(UInt32(start))
      let end = scanCells()
      line += 1
      if end == start {
        cells.removeLast()
        continue
      }
      let found = cells.count - first
      guard found == width else {
        cells.removeLast(found)
        let text = SeedLine(number: line, bytes: bytes[start..<end])
        faults.append(
          text.error(path: path, start..<end, .wrongCellCount(found: found, expected: width)))
        continue
      }
      cells.append(UInt32(end + 1))
      lines.append(UInt32(line))
    }
  }

  /// Notes the cells after the first up to the end of the line, which is returned; goes on behind it.
  private mutating func scanCells() -> Int {
    var at = position
    let table = self.bytes
    let bytes = table.span
    let count = bytes.count
    while at < count {
      let byte = bytes[unchecked: at]
      if byte <= Self.carriageReturn {
        if byte == Self.tab { cells.append(UInt32(at + 1)) }
        if byte == Self.lineFeed { break }
      }
      at += 1
    }
    position = at + 1
    return at > 0 && at < count && bytes[at - 1] == Self.carriageReturn ? at - 1 : at
  }

  /// The bytes of the next line without its end, LF or CR LF.
  private mutating func nextLine() -> Range<Int> {
    let start = position
    var end = start
    while end < bytes.count, bytes[end] != Self.lineFeed { end += 1 }
    position = end + 1
    line += 1
    return start..<(end > start && bytes[end - 1] == Self.carriageReturn ? end - 1 : end)
  }

  private func headerFaults(
    _ header: SeedLine, expected: [String], required: [String]
  ) -> [SeedError] {
    var faults: [SeedError] = []
    var seen: Set<String> = []
    var start = header.bytes.startIndex
    for name in columns {
      let cell = start..<start + name.utf8.count
      start = cell.upperBound + 1
      if !expected.contains(name) {
        let nearest = Vocabulary(expected).nearest(to: name)
        faults.append(header.error(path: path, cell, .unknownColumn(name, nearest: nearest)))
      } else if !seen.insert(name).inserted {
        faults.append(header.error(path: path, cell, .repeatedColumn(name)))
      }
    }
    let first = header.bytes.startIndex
    for name in required where !seen.contains(name) {
      faults.append(header.error(path: path, first..<first, .missingColumn(name)))
    }
    return faults
  }
}
