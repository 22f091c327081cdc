internal import EventModel
internal import SQLite

/// Writes documents and their sentences.
struct DocumentWriter: ~Copyable {
  private let connection: Connection
  private let findDocument: Statement
  private let insertDocument: Statement
  private let insertSentence: Statement

  /// The document of a uid.
  static let find = "SELECT id FROM document WHERE uid = ?1"

  /// The uid of the document of the raw bytes that have this hash: the same bytes are one document.
  static func uid(ofBytes sha256: String) -> String { Fingerprint.uid(sha256) }

  init(_ connection: Connection) throws {
    let find = try connection.prepare(Self.find)
    let document = try connection.prepare(
      """
      INSERT INTO document (uid, title, outlet, author, published_from, published_to,
        published_precision, published_basis, language, url, path, line, external_id, format,
        encoding, sha256, text, run_id, duplicate_of)
      VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18, ?19)
      """)
    let sentence = try connection.prepare(
      """
      INSERT INTO sentence (document_id, position, kind, start, "end", text)
      VALUES (?1, ?2, ?3, ?4, ?5, ?6)
      """)
    self.connection = connection
    findDocument = find
    insertDocument = document
    insertSentence = sentence
  }

  func find(uid: String) throws -> Int64? {
    try findDocument.bind(uid)
    let id = try findDocument.step() ? findDocument.int64(0) : nil
    findDocument.reset()
    return id
  }

  /// Writes a document; `original` is the first of those that it repeats.
  func insert(
    _ record: DocumentRecord, uid: String, repeating original: Int64?, run: RunID
  ) throws -> Int64 {
    let article = record.article
    let published = article.published
    try insertDocument.run(
      uid, article.title, article.outlet, article.author,
      published.from?.description, published.to?.description,
      published.precision.rawValue, published.basis, article.language,
      article.url, record.path, record.line, article.id,
      record.format, record.encoding, record.sha256, article.text,
      run.number, original
    )
    return connection.lastInsertedRowID
  }

  /// Writes the sentences, which are in order and do not overlap, and says which row holds which.
  func insert(
    _ sentences: [ArticleSentence], of document: Int64, text: ScalarText
  ) throws -> [SourceSpan: StoredDocument.Sentence] {
    var rows: [SourceSpan: StoredDocument.Sentence] = [:]
    var cursor = text.start
    for (position, sentence) in sentences.enumerated() {
      let words = text.cut(sentence.span, from: &cursor)
      try insertSentence.run(
        document, position, sentence.kind.rawValue,
        sentence.span.start, sentence.span.end,
        words
      )
      rows[sentence.span] = StoredDocument.Sentence(
        row: connection.lastInsertedRowID, text: words)
    }
    return rows
  }
}
