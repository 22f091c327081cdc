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
