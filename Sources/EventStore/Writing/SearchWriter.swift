internal import SQLite

/// Adds what a transaction has stored to full-text search, all at once.
///
/// FTS5 writes out what it has gathered with every statement that may have to be undone in part, so that
/// rows added one by one as they are stored cost a third of all writing.
struct SearchWriter: ~Copyable {
  /// The last rows that the indexes hold.
  struct Position {
    fileprivate let sentence: Int64
    fileprivate let document: Int64
  }

  private let findLast: Statement
  private let addSentences: Statement
  private let addTitles: Statement

  init(_ connection: Connection) throws {
    let findLast = try connection.prepare(
      """
      SELECT (SELECT coalesce(max(id), 0) FROM sentence),
        (SELECT coalesce(max(id), 0) FROM document)
      """)
    let addSentences = try connection.prepare(
      "INSERT INTO sentence_fts (rowid, text) SELECT id, text FROM sentence WHERE id > ?1")
    let addTitles = try connection.prepare(
      "INSERT INTO document_fts (rowid, title) SELECT id, title FROM document WHERE id > ?1")
    self.findLast = findLast
    self.addSentences = addSentences
    self.addTitles = addTitles
  }

  /// Where the tables end; asked before a transaction's first row is stored.
  func end() throws -> Position {
    defer { findLast.reset() }
    guard try findLast.step() else { return Position(sentence: 0, document: 0) }
    return Position(sentence: try findLast.int64(0), document: try findLast.int64(1))
  }

  /// Adds the rows behind a place; O(their words).
  func add(after position: Position) throws {
    try addSentences.run(position.sentence)
    try addTitles.run(position.document)
  }
}
