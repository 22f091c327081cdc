internal import Embedded
internal import Foundation
internal import Spelling

/// The seed tables: those inside the binary, with an overlay that wins over them.
public struct SeedLibrary: Sendable {
  private static let folder = "seeds/"
  private let overlay: String?

  /// The embedded tables, with a folder laid out as `seeds/` that wins over them.
  public init(overlay: String? = nil) { self.overlay = overlay }

  /// The tables that the overlay has, by their paths without the suffix.
  var overlaid: Set<String> {
    guard overlay != nil else { return [] }
    return Set(names.filter { overlayPath($0) != nil }.map { String($0.dropLast(".tsv".count)) })
  }

  /// Reads one table, named by its path below `seeds/` without the suffix: `actors/countries`.
  ///
  /// - Throws: `SeedError` for a missing or malformed table; a file error for an unreadable overlay.
  public func table(_ name: String, columns: [String]) throws -> SeedTable {
    var faults: [SeedError] = []
    let table = try table(name, columns: columns, faults: &faults)
    if let first = faults.first { throw first }
    guard let table else { throw SeedError(path: "\(Self.folder)\(name).tsv", .missingTable) }
    return table
  }

  /// Reads the rows of one table that are well formed and tells every fault of the others; nil where
  /// it is missing or its header is wrong.
  ///
  /// The overlay's rows join those inside the binary where `TableSchema` says how rows are named;
  /// else its table takes the place of the other.
  func table(
    _ name: String, columns: [String], faults: inout [SeedError]
  ) throws -> SeedTable? {
    let inside = embedded(name + ".tsv")
    guard let own = try own(name + ".tsv") else {
      guard let inside else {
        faults.append(SeedError(path: "\(Self.folder)\(name).tsv", .missingTable))
        return nil
      }
      return SeedTable(path: inside.path, bytes: inside.bytes, columns: columns, faults: &faults)
    }
    guard let inside, let key = TableSchema.joined(name)?.key else {
      return SeedTable(path: own.path, bytes: own.bytes, columns: columns, faults: &faults)
    }
    let table = SeedTable(
      path: inside.path, bytes: inside.bytes, columns: columns, faults: &faults)
    let rows = SeedTable(
      path: own.path, bytes: own.bytes, columns: columns, required: key, faults: &faults)
    guard let table, let rows else { return nil }
    return table.overlaid(by: rows, key: key, faults: &faults)
  }

  /// Every file that is read, ordered by name: those inside the binary that are not replaced whole,
  /// each followed by the overlay's.
  func files() throws -> [SeedFile] {
    try names.flatMap { name in
      let own = try own(name)
      let isReplaced = own != nil && TableSchema.joined(String(name.dropLast(4))) == nil
      return [isReplaced ? nil : embedded(name), own].compactMap(\.self)
    }
  }

  private func own(_ name: String) throws -> SeedFile? {
    try overlayPath(name).map { path in
      try SeedFile(
        name: name, path: path, bytes: Array(try Data(contentsOf: URL(filePath: path))))
    }
  }

  private func embedded(_ name: String) -> SeedFile? {
    EmbeddedFile.all.first { $0.path == Self.folder + name }
      .map { SeedFile(name: name, embedded: $0) }
  }

  /// Where the overlay has a table; nil where it has not.
  private func overlayPath(_ name: String) -> String? {
    guard let overlay else { return nil }
    let path = (overlay.hasSuffix("/") ? overlay : overlay + "/") + name
    return FileManager.default.fileExists(atPath: path) ? path : nil
  }

  /// Refuses an overlay that is no folder, or that holds a table nobody reads: its author believes
  /// that it wins.
  func checkOverlay() throws {
    guard let overlay else { return }
    let content: [String]
    do {
      content = try FileManager.default.subpathsOfDirectory(atPath: overlay)
    } catch {
      throw SeedError(path: overlay, .notAFolder)
    }
    let known = names
    for name in content.sorted() where name.hasSuffix(".tsv") && !known.contains(name) {
      throw SeedError(
        path: overlay + "/" + name, .unknownTable(nearest: Vocabulary(known).nearest(to: name)))
    }
  }

  /// The tables inside the binary, by their paths below `seeds/`.
  var names: [String] {
    EmbeddedFile.files(under: Self.folder).map { String($0.path.dropFirst(Self.folder.count)) }
  }
}
