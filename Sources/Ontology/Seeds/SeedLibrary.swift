internal import Embedded
internal import Foundation
internal import Spelling

/// The seed tables: those inside the binary, with an overlay that wins over them.
public struct SeedLibrary: Sendable {
  private static let folder = "seeds/"
  private let overlay: String?

  /// The embedded tables, with a folder laid out as `seeds/` that wins over them.
  public init(overlay: String? = nil) { self.overlay = overlay }

  /// Reads one table, named by its path below `seeds/` without the suffix: `actors/countries`.
  ///
  /// An overlay's table joins its rows to those inside the binary where
  /// `RowKeys` says how rows are named, and else takes the table's place.
  ///
  /// - Throws: `SeedError` for a missing or malformed table; a file error for an unreadable overlay.
  public func table(_ name: String, columns: [String]) throws -> SeedTable {
    let name = name + ".tsv"
    let inside = embedded(name)
    guard let own = try overlaid(name) else {
      guard let inside else { throw SeedError(path: Self.folder + name, .missingTable) }
      return try SeedTable(path: inside.path, text: inside.text, columns: columns)
    }
    guard let inside, let key = RowKeys.columns(of: name) else {
      return try SeedTable(path: own.path, text: own.text, columns: columns)
    }
    return try SeedTable(path: inside.path, text: inside.text, columns: columns).overlaid(
      by: SeedTable(path: own.path, text: own.text, columns: columns, required: key), key: key)
  }

  /// Every table as it is read, ordered by name: those inside the binary that are not replaced
  /// whole, each followed by the overlay's.
  func files() throws -> [SeedFile] {
    try names.flatMap { name in
      guard let own = try overlaid(name) else { return [embedded(name)].compactMap(\.self) }
      guard RowKeys.columns(of: name) != nil else { return [own] }
      return [embedded(name), own].compactMap(\.self)
    }
  }

  /// The whole table by its path below `seeds/`, without the rows an overlay joins to it; nil where
  /// neither overlay nor binary has it.
  func file(_ name: String) throws -> SeedFile? {
    if RowKeys.columns(of: name) != nil { return embedded(name) }
    return try overlaid(name) ?? embedded(name)
  }

  private func overlaid(_ name: String) throws -> SeedFile? {
    guard let overlay else { return nil }
    let path = (overlay.hasSuffix("/") ? overlay : overlay + "/") + name
    guard FileManager.default.fileExists(atPath: path) else { return nil }
    return try SeedFile(
      name: name, path: path, bytes: Array(try Data(contentsOf: URL(filePath: path))))
  }

  private func embedded(_ name: String) -> SeedFile? {
    EmbeddedFile.all.first { $0.path == Self.folder + name }
      .map { SeedFile(name: name, embedded: $0.text) }
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
  private var names: [String] {
    EmbeddedFile.files(under: Self.folder).map { String($0.path.dropFirst(Self.folder.count)) }
  }
}
