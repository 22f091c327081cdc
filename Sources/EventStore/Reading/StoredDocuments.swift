internal import SQLite

/// Which documents are stored, asked beside the one who writes: a connection of its own, which sees
/// what is committed.
public struct StoredDocuments: ~Copyable {
  private let find: Statement

  /// Opens a database that is there and up to date, since somebody writes to it.
  public init(path: String) throws {
    find = try Connection(.file(path, .readOnly)).prepare(DocumentWriter.find, .persistent)
  }

  /// Whether a document of the same raw bytes is stored.
  public func contains(sha256: String) throws -> Bool {
    try find.bind(DocumentWriter.uid(ofBytes: sha256))
    defer { find.reset() }
    return try find.step()
  }
}
