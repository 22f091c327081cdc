/// Reads the articles of a JSON file: one object, an array of them, or several one after the other.
///
/// The values are cut out of the file one by one, so an array of any length is read in constant memory.
/// A value that is no article becomes a rejection and the next is read; where the commas and brackets
/// between them are broken, the rest of the file can't be made out and is given up with a rejection.
struct JSONReader: ArticleReader {
  /// JSON: by its name, or by a first line that opens an object or an array of them.
  static let format = FormatReader(fileExtensions: ["json"]) {
    JSONOpening($0).isValue
  } read: {
    JSONReader(file: $0)
  }

  private let file: OpenFile
  private let records: JSONRecordReader
  private var values: JSONValues
  private var hasValues = false
  private var isFinished = false

  /// Will read the values of the file.
  init(file: OpenFile) {
    self.file = file
    records = JSONRecordReader(file: file, format: .json)
    values = JSONValues(bytes: file.bytes, limit: file.options.articleLimit)
  }

  mutating func next() -> ReadOutcome? {
    guard !isFinished else { return nil }
    do throws(RejectionCause) {
      if !hasValues { try JSONOpening.check(try file.bytes.firstLine()) }
      guard let value = try values.next() else {
        defer { hasValues = true }
        return hasValues ? nil : file.rejection(.empty)
      }
      hasValues = true
      guard let bytes = value.bytes else {
        return file.rejection(.tooLong(limit: file.options.articleLimit), line: value.line)
      }
      return records.read(bytes, line: value.line)
    } catch {
      defer { (hasValues, isFinished) = (true, true) }
      return file.rejection(error, line: hasValues || values.line > 1 ? values.line : nil)
    }
  }
}
