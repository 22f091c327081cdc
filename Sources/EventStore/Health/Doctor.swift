internal import Foundation
public import Ontology
internal import SQLite

/// Looks a database over, and mends what can be.
public struct Doctor {
  private let path: String
  private let base: KnowledgeBase

  /// A doctor for a database, which knows the seeds it should hold.
  public init(path: String, base: KnowledgeBase) {
    self.path = path
    self.base = base
  }

  /// All that is not as it should be, what others rest on first.
  ///
  /// Nothing is changed.
  ///
  /// O(database); where its pages are damaged, or its schema is an earlier one, that alone is told.
  ///
  /// - Throws: `EventStoreError` for a file that is missing, not ours or of a later schema,
  ///   `SQLiteError` for one that cannot be opened.
  public func examine() throws -> [Finding] {
    try examination().findings
  }

  /// Mends what can be, all of it or nothing, and looks again.
  ///
  /// A file whose pages are damaged is left as it is.
  ///
  /// - Returns: what was mended, and what is left.
  public func repair() throws -> (mended: [Finding], left: [Finding]) {
    let (before, extent) = try examination()
    guard extent != .pages, !before.isEmpty else { return ([], before) }
    try Repair(connection: Connection(.file(path), schema: .trusted), path: path, base: base).run()
    let left = try examine().map(\.afterRepair)
    let places = Set(left.map { [$0.check.rawValue, $0.place, $0.cause] })
    return (before.filter { !places.contains([$0.check.rawValue, $0.place, $0.cause]) }, left)
  }

  private func examination() throws -> (findings: [Finding], extent: FileCheck.Extent) {
    let (findings, extent, isReadable) = try withoutWriting()
    // The connection that only reads is closed by now: the last one to close clears the journal away.
    return (isReadable ? findings + (try searchFindings()) : findings, extent)
  }

  /// What can be seen without the right to write, and whether all tables are there to be looked at.
  private func withoutWriting() throws -> (
    findings: [Finding], extent: FileCheck.Extent, isReadable: Bool
  ) {
    guard FileManager.default.fileExists(atPath: path) else {
      throw EventStoreError.noDatabase(path: path)
    }
    let connection = try Connection(.file(path, .readOnly))
    let version = try Migration.version(of: connection, path: path)
    guard version > 0 else { throw EventStoreError.emptyDatabase(path: path) }
    let file = try FileCheck(connection, path: path)
    guard file.extent != .pages else { return (file.findings, file.extent, false) }
    guard version == Migration.all.count else {
      let older = Finding(
        .schema, at: path, cause: "schema \(version) is older than this chancery's",
        remedy: Finding.repair)
      return (file.findings + [older], file.extent, false)
    }
    let schema = SchemaCheck(connection: connection)
    let found = try file.findings + schema.findings()
    guard try schema.hasEveryTable() else { return (found, file.extent, false) }
    let rows =
      try OrphanCheck(connection: connection).findings()
      + RowCheck.all.compactMap { try $0.finding(in: connection) }
      + NameKeyCheck(connection: connection).findings()
      + SeedLoading(connection: connection).findings(base)
    return (found + rows, file.extent, true)
  }

  /// Asked last and by another connection: it may write, though it does not.
  private func searchFindings() throws -> [Finding] {
    do {
      return try SearchCheck(connection: Connection(.file(path), schema: .trusted)).findings()
    } catch let error as SQLiteError
      where [.readOnly, .cannotOpen, .busy].contains(error.code.primary)
    {
      return [
        Finding(
          .search, .note, at: path,
          cause: "full-text search was not looked at: the file cannot be written now",
          remedy: "look again where it can, or at a copy ('chancery backup')")
      ]
    }
  }
}
