internal import EventModel

/// An article put together from its text and what a record says of it.
struct ArticleDraft {
  /// The article.
  let article: Article

  /// What the record says beyond it.
  let facts: SourceFacts

  /// What could not be used.
  let warnings: [ReadWarning]

  /// Puts an article together; the text is stored as given but for `StoredText`, and a title of the
  /// record goes before the one found in the text.
  init(text: String, titleInText: String? = nil, record: SourceRecord) {
    let written = record.line(.date)
    var published = DateSpan.unknown
    var warnings: [ReadWarning] = []
    if let written {
      do {
        published = try PublicationDate.parse(written)
      } catch {
        warnings.append(.dateNotRead(written: written, error))
      }
    }
    article = Article(
      id: record.line(.id), title: record.line(.title) ?? titleInText,
      text: StoredText.normalise(text), published: published, url: record.url,
      outlet: record.outlet, author: record.line(.author), language: record.line(.language))
    facts = SourceFacts(dateAsWritten: written, tags: record.tags)
    self.warnings = warnings
  }
}
