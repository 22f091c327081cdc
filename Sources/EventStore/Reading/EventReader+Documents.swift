internal import SQLite

extension EventReader {
  private static let documentColumns = """
    d.id, d.published_from, d.published_precision, d.outlet, d.title,
    (SELECT count(*) FROM sentence AS s WHERE s.document_id = d.id),
    (SELECT count(DISTINCT m.event_id) FROM sentence AS s JOIN mention AS m ON m.sentence_id = s.id
      WHERE s.document_id = d.id), d.path
    """

  /// The documents, by date of publication, the undated last.
  public func documents(limit: Int?, _ body: (DocumentRow) throws -> Void) throws {
    let statement = try connection.prepare(
      """
      SELECT \(Self.documentColumns) FROM document AS d
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
      FROM document AS d WHERE d.id = ?1
      """)
    try statement.bind(id)
    guard try statement.step() else { return nil }
    return DocumentDetail(
      row: try DocumentRow(statement), author: try statement.optionalText(8),
      url: try statement.optionalText(9), language: try statement.optionalText(10),
      format: try statement.text(11), sha256: try statement.text(12),
      text: try statement.text(13))
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
  }
}
