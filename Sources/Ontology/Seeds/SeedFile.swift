internal import Embedded

/// A seed table as written, and where it was read.
struct SeedFile: Sendable {
  /// The table's place in `seeds/`, the same whoever supplies it: `actors/countries.tsv`.
  let name: String
  /// The path an error names: `seeds/actors/countries.tsv`, or the overlay's file.
  let path: String
  /// The table as written, in UTF-8; those inside the binary are copied each time.
  var bytes: [UInt8] {
    switch content {
    case .embedded(let file): file.withUnsafeBytes { Array($0) }
    case .read(let bytes): bytes
    }
  }

  private enum Content {
    case embedded(EmbeddedFile)
    case read([UInt8])
  }

  private let content: Content

  /// A table inside the binary, whose text a test has seen to be sound.
  init(name: String, embedded file: EmbeddedFile) {
    self.name = name
    path = file.path
    content = .embedded(file)
  }

  /// A table of an overlay, from its bytes; a byte order mark is dropped.
  ///
  /// - Throws: `SeedError` that names the first line that is not UTF-8.
  init(name: String, path: String, bytes: [UInt8]) throws(SeedError) {
    guard String(validating: bytes, as: UTF8.self) != nil else {
      let lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
      let first = lines.firstIndex { String(validating: $0, as: UTF8.self) == nil } ?? 0
      throw SeedError(
        path: path, line: first + 1, text: String(decoding: lines[first], as: UTF8.self), .notUTF8)
    }
    self.name = name
    self.path = path
    content = .read(bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(bytes.dropFirst(3)) : bytes)
  }
}
