internal import Embedded
internal import Foundation
internal import Spelling

/// The seed tables: those inside the binary, each replaced by the overlay's where it has one.
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
    let name = name + ".tsv"
    guard let file = try file(name) else {
      throw SeedError(path: Self.folder + name, .missingTable)
    }
    return try SeedTable(path: file.path, bytes: file.bytes, columns: columns)
  }

  /// Every table as it is read, ordered by name.
  func files() throws -> [SeedFile] { try names.compactMap(file) }

  /// A table by its path below `seeds/`; nil where neither overlay nor binary has it.
  func file(_ name: String) throws -> SeedFile? {
    if let path = overlayPath(name) {
      let bytes = Array(try Data(contentsOf: URL(filePath: path)))
      return try SeedFile(name: name, path: path, bytes: bytes)
    }
    return EmbeddedFile.all.first { $0.path == Self.folder + name }
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
