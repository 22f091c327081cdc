internal import SQLite

extension EventReader {
  /// Whether some sentence has a word that begins so, case and accents aside.
  public func hasWord(beginning: String) throws -> Bool {
    let statement = try connection.prepare(
      "SELECT 1 FROM sentence_fts WHERE sentence_fts MATCH ?1 LIMIT 1")
    try statement.bind(beginning.fullTextString + "*")
    return try statement.step()
  }
}
