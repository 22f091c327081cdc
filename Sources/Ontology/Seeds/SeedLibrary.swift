internal import Embedded
internal import Foundation

/// The seed tables: those inside the binary, each replaced by the overlay's where it has one.
public struct SeedLibrary: Sendable {
  private let overlay: String?

  /// The embedded tables, with a folder laid out as `seeds/` that wins over them.
  ///
  /// - Throws: `SeedError` for an overlay that is no folder.
  public init(overlay: String? = nil) throws(SeedError) {
    var isFolder = ObjCBool(false)
    if let overlay,
      !FileManager.default.fileExists(atPath: overlay, isDirectory: &isFolder)
        || !isFolder.boolValue
    {
      throw SeedError(path: overlay, .missingOverlay)
    }
    self.overlay = overlay
  }

  /// Where the tables come from, path and text, ordered by path.
  public func files() throws -> [(path: String, text: String)] {
    try EmbeddedFile.files(under: "seeds/").map { file in
      if let overlay, let text = try overlaid(file.path, in: overlay) { return text }
      return (file.path, file.text)
    }
  }

  /// Reads one table, named by its path below `seeds/` without the suffix: `actors/countries`.
  ///
  /// - Throws: `SeedError` for a missing or malformed table; a file error for an unreadable overlay.
  public func table(_ name: String, columns: [String]) throws -> SeedTable {
    let path = "seeds/\(name).tsv"
    if let overlay, let file = try overlaid(path, in: overlay) {
      return try SeedTable(path: file.path, text: file.text, columns: columns)
    }
    guard let file = EmbeddedFile.all.first(where: { $0.path == path }) else {
      throw SeedError(path: path, .missingTable)
    }
    return try SeedTable(path: path, text: file.text, columns: columns)
  }

  private func overlaid(_ path: String, in folder: String) throws -> (path: String, text: String)? {
    let place = folder + path.dropFirst("seeds".count)
    guard FileManager.default.fileExists(atPath: place) else { return nil }
    return (place, try String(contentsOfFile: place, encoding: .utf8))
  }
}
