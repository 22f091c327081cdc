internal import Embedded

/// The bytes of a seed table and where they were read.
struct SeedFile {
  /// The table's place in `seeds/`, the same whoever supplies it: `actors/countries.tsv`.
  let name: String
  /// The path an error names: `seeds/actors/countries.tsv`, or the overlay's file.
  let path: String
  /// The table as written, in UTF-8.
  let bytes: [UInt8]

  /// A table inside the binary, whose text a test has seen to be sound.
  init(name: String, embedded file: EmbeddedFile) {
    self.name = name
    path = file.path
    bytes = file.withUnsafeBytes { Array($0) }
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
    self.bytes = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(bytes.dropFirst(3)) : bytes
  }
}
