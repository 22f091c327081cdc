/// Reads what a gzip file holds, as the file it was before it was packed.
enum GzipReader {
  /// The reader of the file inside, whose name is that of the outer without `.gz`.
  ///
  /// - Throws: `damagedArchive`, or what the reader of the file inside does.
  static func open(_ file: OpenFile) throws(RejectionCause) -> any ArticleReader {
    let expansion = ExpansionGuard(within: file.expansion)
    let unpacked = InflatedBytes(UnreadBytes(file.bytes), .gzip, watchedBy: expansion)
    let inside = OpenFile(
      bytes: ByteReader(unpacked), path: file.path, options: file.options, depth: file.depth + 1,
      name: unpackedName(file.name), expansion: expansion)
    return try inside.reader()
  }

  private static func unpackedName(_ name: Substring) -> Substring {
    name.lowercased().hasSuffix(".gz") ? name.dropLast(3) : name
  }
}

/// What a byte reader has not given yet.
final class UnreadBytes: ByteSource {
  private let reader: ByteReader

  /// Will take what is left of the reader.
  init(_ reader: ByteReader) { self.reader = reader }

  func read(into buffer: UnsafeMutableRawBufferPointer) throws(RejectionCause) -> Int {
    try reader.take(into: buffer)
  }
}
