internal import Interchange

/// Makes an article of the bytes of one JSON object.
struct JSONRecordReader {
  /// The file the records are in.
  let file: OpenFile

  /// The format under which its articles are stored.
  let format: ArticleFormat

  /// Reads the records of a file.
  init(file: OpenFile, format: ArticleFormat) {
    self.file = file
    self.format = format
  }

  /// The article in the bytes, which begin on this line of the file.
  func read(_ raw: [UInt8], line: Int) -> ReadOutcome {
    do throws(RejectionCause) {
      let decoded = try file.decode(raw)
      let record = try parse(decoded.text)
      let draft = try ArticleDraft(of: record, options: file.options)
      return file.article(draft, line: line, format: format, raw: raw, decoded: decoded)
    } catch {
      return file.rejection(error, line: line)
    }
  }

  private func parse(_ text: String) throws(RejectionCause) -> SourceRecord {
    let value: JSONValue
    do {
      value = try JSONValue(parsing: text)
    } catch {
      throw .malformedJSON("\(error.reason) at column \(error.column)")
    }
    guard case .object(let object) = value else {
      throw .notAnObject(found: FieldValue(value).kind)
    }
    return SourceRecord(keys: object.members.map(\.key), fields: file.options.fields) {
      object[$0].map(FieldValue.init) ?? .null
    }
  }
}
