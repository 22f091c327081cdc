/// Reads one article a line; a line that is none becomes a rejection and the next is read.
///
/// Blank lines are passed by. A line over the limit is passed over without being kept in memory.
struct JSONLinesReader: ArticleReader {
  /// JSON Lines: by its name, or by a first line that holds the whole of a record; many files named
  /// `.json` are in it.
  static let format = FormatReader(fileExtensions: ["jsonl", "ndjson", "json"]) {
    JSONOpening($0).isRecord
  } read: {
    JSONLinesReader(file: $0)
  }

  private let file: OpenFile
  private let records: JSONRecordReader
  private var line = 0
  private var hasRecords = false
  private var isFinished = false

  /// Will read the lines of the file.
  init(file: OpenFile) {
    self.file = file
    records = JSONRecordReader(file: file, format: .jsonl)
  }

  mutating func next() -> ReadOutcome? {
    guard !isFinished else { return nil }
    do throws(RejectionCause) {
      if line == 0 { try JSONOpening.check(try file.bytes.firstLine()) }
      while let taken = try file.bytes.takeLine(limit: file.options.articleLimit) {
        line += 1
        guard var bytes = taken.bytes else {
          hasRecords = true
          return file.rejection(.tooLong(limit: file.options.articleLimit), line: line)
        }
        if line == 1, bytes.starts(with: [0xEF, 0xBB, 0xBF]) { bytes.removeFirst(3) }
        guard !bytes.allSatisfy({ $0 == 0x20 || $0 == 0x09 || $0 == 0x0D }) else { continue }
        hasRecords = true
        return records.read(bytes, line: line)
      }
      isFinished = true
      return hasRecords ? nil : file.rejection(.empty)
    } catch {
      isFinished = true
      return file.rejection(error, line: line + 1)
    }
  }
}
