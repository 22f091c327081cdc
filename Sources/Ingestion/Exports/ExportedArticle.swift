internal import EventModel
internal import Foundation

/// One article of an export, as far as its reader has put it together.
struct ExportedArticle {
  /// What is told of it.
  var facts: [ArticleField: String?] = [:]
  /// Its paragraphs.
  var text = MarkedText()
  /// The lines it stands on.
  var raw: String = ""
  /// Its first line in the file or, where a file has none, its number in it.
  var line: Int?

  /// The outcome: the article, or why there is none.
  func outcome(in file: OpenFile, _ format: ArticleFormat, decoded: DecodedText) -> ReadOutcome {
    guard !text.isEmpty else { return file.rejection(.empty, line: line) }
    let draft = ArticleDraft(text: text, record: SourceRecord(facts), options: file.options)
    return file.article(draft, line: line, format: format, raw: Array(raw.utf8), decoded: decoded)
  }
}

/// Gives outcomes that are all made when the first is asked for, as an export is taken apart as a whole.
struct ExportReader: ArticleReader {
  private let file: OpenFile
  private let make: (OpenFile) throws -> [ReadOutcome]
  private var rest: ArraySlice<ReadOutcome>?

  /// Will make the outcomes; a `RejectionCause` that is thrown becomes a rejection of the file.
  init(_ file: OpenFile, make: @escaping (OpenFile) throws -> [ReadOutcome]) {
    (self.file, self.make) = (file, make)
  }

  mutating func next() -> ReadOutcome? {
    if rest == nil {
      do {
        rest = try make(file)[...]
      } catch {
        rest = [file.rejection(error as? RejectionCause ?? .unreadable(systemError: EIO))]
      }
    }
    return rest?.popFirst()
  }
}
