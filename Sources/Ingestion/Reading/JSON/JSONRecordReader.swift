internal import Foundation

/// Makes an article of the bytes of one JSON object.
struct JSONRecordReader {
  /// The file the records are in.
  let file: OpenFile

  /// The format under which its articles are stored.
  let format: ArticleFormat

  private let decoder = JSONDecoder()

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
      let draft = ArticleDraft(text: try record.text(), record: record)
      return file.article(draft, line: line, format: format, raw: raw, decoded: decoded)
    } catch {
      return file.rejection(error, line: line)
    }
  }

  private func parse(_ text: String) throws(RejectionCause) -> SourceRecord {
    do {
      return try decoder.decode(
        JSONObject.self, from: Data(text.utf8), configuration: file.options.fields
      ).record
    } catch let cause as RejectionCause {
      throw cause
    } catch {
      throw .malformedJSON(JSONProblem.words(for: error))
    }
  }
}
