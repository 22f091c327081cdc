extension Connection {
  /// Where a database is.
  public enum Location: Hashable, Sendable {
    /// A file by its path, absolute or from the working directory; never read as a URI.
    case file(String, Mode = .readWrite)

    /// A new, empty database in memory, gone with its connection.
    case memory

    /// The path of the file; nil in memory.
    var path: String? {
      switch self {
      case .file(let path, _): path
      case .memory: nil
      }
    }
  }

  /// How far the triggers, views and constraints in a database file may go.
  /// https://www.sqlite.org/pragma.html#pragma_trusted_schema
  public enum SchemaTrust: Sendable {
    /// They call only what has no effect outside the file, and no virtual table that does not say
    /// so of itself; for a file of any origin.
    case untrusted

    /// They call anything; for a schema that one's own program wrote. SQLite 3.40 asks it for a
    /// trigger or a view that uses a full-text table, which later versions allow to all.
    case trusted
  }

  /// What may be done with a file.
  public enum Mode: Sendable {
    /// Reading only; the file must exist.
    case readOnly

    /// Reading and writing; the file is created where it is missing.
    case readWrite
  }
}
