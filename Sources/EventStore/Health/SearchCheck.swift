internal import SQLite

/// Full-text search against what it searches.
///
/// SQLite compares an index with its content by a command that is written as an INSERT, so the
/// connection must be one that may write; nothing is changed.
/// https://www.sqlite.org/fts5.html#the_integrity_check_command
struct SearchCheck {
  private static let indexes = ["sentence_fts", "document_fts"]

  let connection: Connection

  func findings() throws -> [Finding] {
    try wrong().map { index in
      Finding(
        .search, at: index, cause: "does not hold the words of its table, or holds others",
        remedy: Finding.repair)
    }
  }

  /// Makes a wrong index anew; O(text).
  func mend() throws {
    for index in try wrong() {
      try connection.execute("INSERT INTO \(index) (\(index)) VALUES ('rebuild')")
    }
  }

  private func wrong() throws -> [String] {
    try Self.indexes.filter { index in
      do {
        // Rank 1: also against the content, and not within the index alone.
        try connection.execute(
          "INSERT INTO \(index) (\(index), rank) VALUES ('integrity-check', 1)")
        return false
      } catch let error as SQLiteError where .corrupt ~= error.code {
        return true
      }
    }
  }
}
