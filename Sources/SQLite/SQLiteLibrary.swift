internal import CSQLite

/// The SQLite library this program runs with.
public enum SQLiteLibrary {
  /// Its version, such as `3.40.1`.
  public static var version: String { String(cString: sqlite3_libversion()) }

  /// Whether it was compiled with an option, written without `SQLITE_`: `ENABLE_FTS5`.
  /// https://www.sqlite.org/compile.html
  public static func isCompiled(with option: String) -> Bool {
    sqlite3_compileoption_used(option) != 0
  }

  /// Whether it has full-text search. https://www.sqlite.org/fts5.html
  public static var hasFTS5: Bool { isCompiled(with: "ENABLE_FTS5") }
}
