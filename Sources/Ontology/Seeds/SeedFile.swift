/// The text of a seed table and where it was read.
struct SeedFile {
  /// The table's place in `seeds/`, the same whoever supplies it: `actors/countries.tsv`.
  let name: String
  /// The path an error names: `seeds/actors/countries.tsv`, or the overlay's file.
  let path: String
  /// The table as written.
  let text: String

  /// A table inside the binary, whose text a test has seen to be sound.
  init(name: String, embedded text: String) {
    self.name = name
    path = "seeds/" + name
    self.text = text
  }

  /// A table of an overlay, from its bytes; a byte order mark is dropped.
  ///
  /// - Throws: `SeedError` that names the first line that is not UTF-8.
  init(name: String, path: String, bytes: [UInt8]) throws(SeedError) {
    guard let text = String(validating: bytes, as: UTF8.self) else {
      let lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
      let first = lines.firstIndex { String(validating: $0, as: UTF8.self) == nil } ?? 0
      throw SeedError(
        path: path, line: first + 1, text: String(decoding: lines[first], as: UTF8.self), .notUTF8)
    }
    self.name = name
    self.path = path
    self.text = text.hasPrefix("\u{FEFF}") ? String(text.unicodeScalars.dropFirst()) : text
  }
}
