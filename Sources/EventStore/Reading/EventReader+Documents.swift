internal import SQLite

extension EventReader {
  private static let documentColumns = """
    d.id, d.published_from, d.published_precision, d.outlet, d.title,
    (SELECT count(*) FROM sentence AS s WHERE s.document_id = d.id),
    (SELECT count(DISTINCT m.event_id) FROM sentence AS s JOIN mention AS m ON m.sentence_id = s.id
      WHERE s.document_id = d.id), d.path, l.of_document_id, l.score, l.reason
    """

  private static let documentTables =
    "document AS d LEFT JOIN likeness AS l ON l.document_id = d.id"

  /// The documents, by date of publication, the undated last.
  public func documents(limit: Int?, _ body: (DocumentRow) throws -> Void) throws {
    let statement = try connection.prepare(
      """
      SELECT \(Self.documentColumns) FROM \(Self.documentTables)
      ORDER BY d.published_from IS NULL, d.published_from, d.id LIMIT ?1
      """)
    try statement.bind(limit ?? -1)
    while try statement.step() { try body(DocumentRow(statement)) }
  }

  /// One document whole; nil for a number no document has.
  public func document(_ id: Int64) throws -> DocumentDetail? {
    let statement = try connection.prepare(
      """
      SELECT \(Self.documentColumns), d.author, d.url, d.language, d.format, d.sha256, d.text
      FROM \(Self.documentTables) WHERE d.id = ?1
      """)
    try statement.bind(id)
    guard try statement.step() else { return nil }
    return DocumentDetail(
      row: try DocumentRow(statement), author: try statement.optionalText(11),
      url: try statement.optionalText(12), language: try statement.optionalText(13),
      format: try statement.text(14), sha256: try statement.text(15),
      text: try statement.text(16))
  }

  /// How a search reads its words.
  public enum SearchSyntax: Sendable {
    /// Every word must stand in the sentence, or every one in the document's title.
    case words
    /// FTS5's query language: `"peace talks" OR cease*`.
    case fts5
  }

  /// The sentences that hold the words, the best first (BM25).
  ///
  /// A document whose title holds them is there with its first sentence. No words find nothing.
  ///
  /// - Throws: `SQLiteError` for an FTS5 query that is malformed.
  public func search(_ words: String, _ syntax: SearchSyntax, limit: Int?) throws -> [SearchHit] {
    if syntax == .words, words.allSatisfy(\.isWhitespace) { return [] }
    let statement = try connection.prepare(
      """
      SELECT d.id, d.title, d.published_from, s.text, s.id
      FROM (
        SELECT rowid AS sentence, rank FROM sentence_fts WHERE sentence_fts MATCH ?1
        UNION ALL
        SELECT s.id, t.rank FROM document_fts AS t
        JOIN sentence AS s ON s.document_id = t.rowid AND s.position = 0
        WHERE document_fts MATCH ?1
      ) AS f
      JOIN sentence AS s ON s.id = f.sentence JOIN document AS d ON d.id = s.document_id
      GROUP BY s.id ORDER BY min(f.rank), s.id LIMIT ?2
      """)
    try statement.bind(Self.match(words, syntax), limit ?? -1)
    var hits: [SearchHit] = []
    while try statement.step() {
      let events = try connection.prepare(
        "SELECT DISTINCT event_id FROM mention WHERE sentence_id = ?1 ORDER BY event_id")
      try events.bind(statement.int64(4))
      var numbers: [Int64] = []
      while try events.step() { numbers.append(try events.int64(0)) }
      hits.append(
        SearchHit(
          document: try statement.int64(0), title: try statement.optionalText(1),
          published: try statement.optionalText(2), sentence: try statement.text(3),
          events: numbers))
    }
    return hits
  }

  /// The words as FTS5 strings, so that no sign in them is read as an operator.
  private static func match(_ words: String, _ syntax: SearchSyntax) -> String {
    switch syntax {
    case .fts5: words
    case .words:
      words.split(whereSeparator: \.isWhitespace).map { String($0).fullTextString }
        .joined(separator: " ")
    }
  }
}

extension DocumentRow {
  init(_ row: borrowing Statement) throws {
    id = try row.int64(0)
    published = try row.optionalText(1)
    precision = try row.text(2)
    outlet = try row.optionalText(3)
    title = try row.optionalText(4)
    sentences = try row.int(5)
    events = try row.int(6)
    path = try row.text(7)
    repeats = try row.optionalInt64(8).map { document in
      Repeat(document: document, score: try row.double(9), reason: try row.text(10))
    }
  }
}
