internal import Foundation
internal import SQLite

/// The database, open for reading: what the commands and the questions ask.
public final class EventReader {
  let connection: Connection
  /// How many rows of the calendar are asked in the time that one event is listed and looked up;
  /// measured on a million events, between 10 and 30.
  var rowsAskedForOneListed = 20.0
  /// The file that is read.
  public let path: String

  /// Opens a database that must exist.
  ///
  /// - Throws: `EventStoreError` for a missing file, one that is not ours, or one of another schema.
  public init(path: String) throws {
    guard FileManager.default.fileExists(atPath: path) else {
      throw EventStoreError.noDatabase(path: path)
    }
    connection = try Connection(.file(path, .readOnly))
    try connection.execute("PRAGMA cache_size = -65536")
    self.path = path
    let version = try Migration.version(of: connection, path: path)
    guard version > 0 else { throw EventStoreError.emptyDatabase(path: path) }
    guard version == Migration.all.count else {
      throw EventStoreError.olderSchema(path: path, found: version, known: Migration.all.count)
    }
  }
}

@available(*, unavailable)
extension EventReader: Sendable {}
