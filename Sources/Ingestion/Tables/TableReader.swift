internal import EventModel

/// Reads a table of articles: one a row, the first row naming the columns.
///
/// A cell in quotation marks may hold separators and line ends. No row is lost: one that doesn't fit
/// the header is told; and where a quotation mark is never closed, or the lines it joins don't fit,
/// its own line alone is given up and reading goes on with the next.
struct TableReader: ArticleReader {
  /// Tables whose cells are parted by commas, semicolons or bars: by name, or by a header that names
  /// a text and one thing more.
  static let commas = FormatReader(fileExtensions: ["csv"]) {
    isHeader($0, separators: ",;|")
  } read: {
    TableReader(file: $0, separator: nil)
  }

  /// Tables whose cells are parted by tabs.
  static let tabs = FormatReader(fileExtensions: ["tsv", "tab"]) {
    isHeader($0, separators: "\t")
  } read: {
    TableReader(file: $0, separator: UInt8(ascii: "\t"))
  }

  private let file: OpenFile
  private var separator: UInt8?
  private var columns: [String]?
  private var line = 0
  private var hasRows = false
  private var isFinished = false
  private var format: ArticleFormat { separator == UInt8(ascii: "\t") ? .tsv : .csv }

  /// Will read the rows of the file; without a separator, its header tells it.
  init(file: OpenFile, separator: UInt8?) { (self.file, self.separator) = (file, separator) }

  mutating func next() -> ReadOutcome? {
    guard !isFinished else { return nil }
    do throws(RejectionCause) {
      if columns == nil { try readHeader() }
      while let outcome = try nextRow() {
        guard let outcome else { continue }
        hasRows = true
        return outcome
      }
      isFinished = true
      return hasRows ? nil : file.rejection(.empty)
    } catch {
      isFinished = true
      return file.rejection(error, line: line > 0 ? line : nil)
    }
  }

  private static func isHeader(_ opening: Opening, separators: String) -> Bool {
    let line = String(decoding: opening.line, as: UTF8.self)
    guard line.utf8.count < 4_096, !line.hasPrefix("{") else { return false }
    return separators.utf8.contains { separator in
      let cells = TableRow(line, separator: separator).cells
      let fields = ArticleField.allCases.filter {
        !FieldMap.standard.keys(for: $0, among: cells).isEmpty
      }
      return fields.contains(.text) && fields.count > 1
    }
  }

  private mutating func readHeader() throws(RejectionCause) {
    try JSONOpening.check(try file.bytes.firstLine())
    while let taken = try file.bytes.takeLine(limit: file.options.articleLimit) {
      line += 1
      guard let bytes = taken.bytes else { throw .tooLong(limit: file.options.articleLimit) }
      let text = try file.decode(bytes).text
      guard !StoredText.isBlank(text) else { continue }
      let separator = separator ?? TableRow.separator(of: text)
      let cells = TableRow(text, separator: separator).cells.map { StoredText.line($0) ?? "" }
      guard !file.options.fields.keys(for: .text, among: cells).isEmpty else {
        throw .badTable(.noTextColumn(Array(cells.prefix(12))))
      }
      (self.separator, columns) = (separator, cells)
      return
    }
    throw .empty
  }

  /// The outcome of the next row; an inner nil for a blank line, an outer at the end.
  private mutating func nextRow() throws(RejectionCause) -> ReadOutcome?? {
    guard let columns, let separator,
      let taken = try file.bytes.takeLine(limit: file.options.articleLimit)
    else { return nil }
    line += 1
    let start = line
    guard var raw = taken.bytes else {
      return file.rejection(.tooLong(limit: file.options.articleLimit), line: start)
    }
    guard !raw.allSatisfy(Opening.isBlank) else { return .some(nil) }
    let firstLine = raw.count
    do throws(RejectionCause) {
      var decoded = try file.decode(raw)
      var row = TableRow(decoded.text, separator: separator)
      while row.isOpen, raw.count < file.options.articleLimit,
        let more = try file.bytes.takeLine(limit: file.options.articleLimit)
      {
        line += 1
        guard let bytes = more.bytes else { break }
        raw += [UInt8(ascii: "\n")] + bytes
        // Only a line with a quotation mark can close the cell.
        guard bytes.contains(UInt8(ascii: "\"")) else { continue }
        decoded = try file.decode(raw)
        row = TableRow(decoded.text, separator: separator)
      }
      if row.isOpen || !row.isSound || row.cells.count != columns.count {
        let alone = try file.decode(Array(raw.prefix(firstLine)))
        let unquoted = TableRow(alone.text, separator: separator, quoting: .none)
        giveBack(raw, after: firstLine, to: start)
        guard unquoted.cells.count == columns.count else {
          throw .badTable(
            row.isOpen
              ? .unclosedQuote
              : .cellCount(found: row.cells.count, expected: columns.count))
        }
        (row, decoded, raw) = (unquoted, alone, Array(raw.prefix(firstLine)))
      }
      return try article(row, columns, raw, decoded, line: start)
    } catch {
      if raw.count > firstLine, line > start { giveBack(raw, after: firstLine, to: start) }
      return file.rejection(error, line: start)
    }
  }

  private mutating func giveBack(_ raw: [UInt8], after count: Int, to start: Int) {
    guard line > start else { return }
    line = start
    file.bytes.putBack(raw[(count + 1)...] + [UInt8(ascii: "\n")])
  }

  private func article(
    _ row: TableRow, _ columns: [String], _ raw: [UInt8], _ decoded: DecodedText, line: Int
  ) throws(RejectionCause) -> ReadOutcome {
    let cells = Dictionary(
      zip(columns, row.cells.map { $0.isEmpty ? FieldValue.null : .text($0) }),
      uniquingKeysWith: { first, _ in first })
    let record = SourceRecord(keys: columns, fields: file.options.fields) { cells[$0] ?? .null }
    let draft = try ArticleDraft(of: record, options: file.options)
    return file.article(draft, line: line, format: format, raw: raw, decoded: decoded)
  }
}
