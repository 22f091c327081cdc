internal import Foundation
public import SQLite

/// A copy of a database, made while others read and write it, and looked over before it has its name.
public struct DatabaseCopy: Hashable, Sendable {
  /// Whether a file that is there may be replaced.
  public enum Replacement: Sendable {
    /// It may not.
    case refused
    /// It may, once the copy is sound.
    case allowed
  }

  /// The documents in it.
  public let documents: Int
  /// The events in it.
  public let events: Int
  /// Its size in bytes.
  public let bytes: Int

  /// Copies a database to a file.
  ///
  /// The copy is what was committed when it began. It is written beside its place under another name
  /// and moved there when it is sound, so that a backup is whole or not there. O(database).
  ///
  /// - Throws: `DatabaseCopyError`; `EventStoreError` for a database that is missing or not ours;
  ///   `SQLiteError` where it cannot be read or the copy not written.
  public init(
    of path: String, to target: String, replacing: Replacement = .refused,
    progress: (BackupProgress) throws -> Void = { _ in }
  ) throws {
    let source = try Self.source(path)
    guard !Self.isSame(path, target) else { throw DatabaseCopyError.ontoItself(path: target) }
    guard replacing == .allowed || !FileManager.default.fileExists(atPath: target) else {
      throw DatabaseCopyError.exists(path: target)
    }
    let partial = target + ".partial"
    Self.remove(partial)
    defer { Self.remove(partial) }
    try source.backUp(to: partial, progress: progress)
    (documents, events) = try Self.verify(partial)
    let size = try FileManager.default.attributesOfItem(atPath: partial)[.size] as? Int
    bytes = size ?? 0
    // A journal left beside the old file would be read into the new one.
    if replacing == .allowed { Self.remove(target) }
    try FileManager.default.moveItem(atPath: partial, toPath: target)
  }

  private static func source(_ path: String) throws -> Connection {
    guard FileManager.default.fileExists(atPath: path) else {
      throw EventStoreError.noDatabase(path: path)
    }
    let source = try Connection(.file(path, .readOnly))
    guard try Migration.version(of: source, path: path) > 0 else {
      throw EventStoreError.emptyDatabase(path: path)
    }
    return source
  }

  /// Reads all of the copy.
  ///
  /// Opened for writing, so that closing it leaves no journal.
  private static func verify(_ partial: String) throws -> (documents: Int, events: Int) {
    let copy = try Connection(.file(partial))
    if let first = try copy.integrityCheck().first {
      throw DatabaseCopyError.unsound(finding: first)
    }
    func count(_ table: String) throws -> Int {
      let query = try copy.prepare("SELECT count(*) FROM \(table)")
      return try query.step() ? try query.int(0) : 0
    }
    return (try count("document"), try count("event"))
  }

  /// Whether two paths lead to one file, whatever their names.
  private static func isSame(_ first: String, _ second: String) -> Bool {
    func identity(_ path: String) -> [Int]? {
      let attributes = try? FileManager.default.attributesOfItem(
        atPath: URL(filePath: path).resolvingSymlinksInPath().path)
      return [attributes?[.systemNumber], attributes?[.systemFileNumber]].map { $0 as? Int ?? -1 }
    }
    let identity = (identity(first), identity(second))
    return identity.0 == identity.1 && identity.0?.contains(-1) == false
  }

  /// Removes a database file and its journal, where they are.
  private static func remove(_ path: String) {
    for ending in ["", "-wal", "-shm", "-journal"] {
      try? FileManager.default.removeItem(atPath: path + ending)
    }
  }
}

/// Why a database was not copied.
public enum DatabaseCopyError: Error, Hashable, Sendable {
  /// There is a file of that name.
  case exists(path: String)
  /// The copy would be the database itself.
  case ontoItself(path: String)
  /// The database is damaged, and so would be the copy.
  case unsound(finding: String)
}

extension DatabaseCopyError: CustomStringConvertible {
  /// Place, cause and remedy.
  public var description: String {
    switch self {
    case .exists(let path): "\(path): there is a file of that name; --force replaces it"
    case .ontoItself(let path): "\(path): that is the database itself; name another file"
    case .unsound(let finding):
      "the database is damaged, so nothing was kept (\(finding)); 'chancery doctor' says where"
    }
  }
}
