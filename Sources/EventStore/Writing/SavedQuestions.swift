internal import SQLite

/// Writes the questions people keep; the one thing that asking ever writes.
public struct SavedQuestions: ~Copyable {
  private let connection: Connection

  /// Opens a database that is there and up to date.
  ///
  /// - Throws: `EventStoreError` as `EventReader` does.
  public init(path: String) throws {
    _ = try EventReader(path: path)
    connection = try Connection(.file(path))
  }

  /// Keeps a question; one of the same name is replaced.
  public func keep(_ question: SavedQuestion, at time: String) throws {
    let statement = try connection.prepare(
      """
      INSERT INTO saved_question (name, kind, text, saved_at) VALUES (?1, ?2, ?3, ?4)
      ON CONFLICT (name) DO UPDATE SET kind = excluded.kind, text = excluded.text,
        saved_at = excluded.saved_at
      """)
    try statement.run(question.name, question.kind.rawValue, question.text, time)
  }
}
