internal import EventModel

/// An article put together from its text and what a record says of it.
struct ArticleDraft {
  /// The article.
  let article: Article

  /// What the record says beyond it.
  let facts: SourceFacts

  /// What could not be used.
  let warnings: [ReadWarning]

  /// Puts an article together.
  ///
  /// - Parameters:
  ///   - text: what is stored; furniture is marked in it here.
  ///   - titleInText: the headline found in the text, behind one of the record.
  ///   - record: what is told of the article.
  ///   - visible: a date the page shows beside its headline, for when the record tells none.
  init(
    text: MarkedText, titleInText: String? = nil, record: SourceRecord, visible: DateSpan? = nil,
    options: ReadingOptions, warnings: [ReadWarning] = []
  ) {
    let words = options.vocabulary
    var text = text
    text.mark(FurnitureMarker(words.furniture).marks(in: text.text))
    let address = record.url.flatMap { PageAddress($0, words.addresses) }
    let told = Self.date(record, words.dates)
    let published =
      options.published ?? told.date
      ?? visible
      ?? TextDate(words).find(in: text)
      ?? address.flatMap(AddressDate.init)?.date
    var article = Article(
      id: record.line(.id), title: record.line(.title) ?? titleInText, text: text.text,
      published: published ?? .unknown, url: address?.text ?? record.url,
      outlet: options.outlet ?? record.outlet
        ?? address.map { words.addresses.outlet(at: $0.host) },
      author: record.line(.author).map { Self.author($0, words.labels) },
      language: record.line(.language).map(words.languages.tag))
    article.marks = text.marks
    self.article = article
    facts = SourceFacts(dateAsWritten: record.line(.date), tags: record.tags)
    self.warnings = warnings + (options.published == nil ? told.warnings : [])
  }

  /// An article whose record holds its text, as in JSON and tables, be it in HTML.
  ///
  /// - Throws: `missingText`, `wrongType`, `hostileMarkup`, and `empty` for markup without text.
  init(of record: SourceRecord, options: ReadingOptions) throws(RejectionCause) {
    let lexicon = options.vocabulary.markup
    let text = try FieldMarkup.read(try record.text(), lexicon)
    guard !text.isEmpty else { throw .empty }
    var record = record
    if let title = record.line(.title) {
      record = record.adding([.title: try FieldMarkup.line(title, lexicon)])
    }
    self.init(text: text, record: record, options: options)
  }

  private static func date(
    _ record: SourceRecord, _ words: DateLexicon
  ) -> (date: DateSpan?, warnings: [ReadWarning]) {
    guard let written = record.line(.date) else { return (nil, []) }
    do {
      return (try PublicationDate.parse(written, words: words), [])
    } catch {
      return (nil, [.dateNotRead(written: written, error)])
    }
  }

  /// A name without the `By` before it.
  private static func author(_ line: String, _ labels: LabelLexicon) -> String {
    String(labels.stripped(line, of: .author))
  }
}
