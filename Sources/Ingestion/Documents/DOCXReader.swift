internal import EventModel

/// Reads a text document in Office Open XML (ECMA-376) as one article, or as the many of a Nexis
/// export.
enum DOCXReader {
  /// The part that holds the text.
  static let mainPart = "word/document.xml"

  /// Documents: by name alone; `ZipReader` knows them by their parts.
  static let format = FormatReader(fileExtensions: ["docx", "docm"]) { _ in
    false
  } read: { file in
    SingleReader(file) { _ in throw RejectionCause.damagedArchive(.noDirectory) }
  }

  /// The reader of the document in an archive.
  static func reader(of archive: ZipArchive, _ file: OpenFile) -> any ArticleReader {
    ExportReader(file) { file in
      let document = try DOCXDocument(archive, limit: file.options.collectionLimit)
      let decoded = DecodedText.sound(document.paragraphs.map(\.text).joined(separator: "\n"))
      if NexisDocument.isExport(document.paragraphs, file.options.vocabulary.labels) {
        return NexisDocument(document.paragraphs, file.options.vocabulary).articles.map {
          $0.outcome(in: file, .docx, decoded: decoded)
        }
      }
      let (title, text) = document.article
      guard !text.isEmpty else { throw RejectionCause.empty }
      let record = SourceRecord([.title: title, .language: document.language])
      let draft = ArticleDraft(text: text, record: record, options: file.options)
      return [
        file.article(draft, line: nil, format: .docx, raw: document.raw, decoded: decoded)
      ]
    }
  }
}
