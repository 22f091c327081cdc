extension Connection {
  /// Where a database is.
  public enum Location: Hashable, Sendable {
    /// A file by its path, absolute or from the working directory; never read as a URI.
    case file(String, Mode = .readWrite)

    /// A new, empty database in memory, gone with its connection.
    case memory
  }

  /// What may be done with a file.
  public enum Mode: Sendable {
    /// Reading only; the file must exist.
    case readOnly

    /// Reading and writing; the file is created where it is missing.
    case readWrite
  }
}
