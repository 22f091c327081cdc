/// Why a database cannot be used.
public enum EventStoreError: Error, Hashable, Sendable {
  /// Its schema is of a later Chancery.
  case newerSchema(path: String, found: Int, known: Int)
  /// Its schema is of an earlier Chancery, and it is opened for reading only.
  case olderSchema(path: String, found: Int, known: Int)
  /// It holds tables, and none of them is Chancery's.
  case foreignDatabase(path: String)
  /// The same, with a journal beside it that may be another file's.
  case foreignJournal(path: String)
  /// It holds no table: a new file, or one copied without its journal.
  case emptyDatabase(path: String)
  /// There is no such file.
  case noDatabase(path: String)
}

extension EventStoreError: CustomStringConvertible {
  /// Place, cause and remedy.
  public var description: String {
    switch self {
    case .newerSchema(let path, let found, let known):
      "\(path): schema \(found) is newer than this chancery knows (\(known)); use a newer chancery"
    case .olderSchema(let path, let found, let known):
      """
      \(path): schema \(found) is older than this chancery's (\(known)); \
      'chancery ingest' with the file writable brings it up to date
      """
    case .foreignDatabase(let path):
      "\(path): a SQLite database of something else; name another file with --db"
    case .foreignJournal(let path):
      """
      \(path): with \(path)-wal beside it, a SQLite database of something else; if that journal is not \
      its own, move it away, else name another file with --db
      """
    case .emptyDatabase(let path):
      """
      \(path): holds no table yet; 'chancery ingest PATH' fills it. If it was copied while in use, its \
      -wal file was left behind: copy with 'chancery backup'
      """
    case .noDatabase(let path):
      "\(path): no such database; 'chancery ingest PATH' makes one, '--db FILE' names another"
    }
  }
}
