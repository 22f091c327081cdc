/// A ZIP archive whose files are unpacked one by one as they are read.
struct ZipArchive {
  /// Its files, in the order of its directory.
  let entries: [ZipEntry]

  private let bytes: ArchiveBytes
  /// How much has come out of it.
  let expansion: ExpansionGuard

  /// 256 MiB, the longest archive that is read into memory as it can't be read in place; arbitrary.
  private static let longestHeld = 256 << 20

  /// Opens the archive a file is.
  ///
  /// - Throws: `damagedArchive`, `tooLong`, `unreadable`.
  init(_ file: OpenFile) throws(RejectionCause) {
    if let place = file.place {
      bytes = try ArchiveBytes(opening: place)
    } else {
      bytes = ArchiveBytes(holding: try file.bytes.takeAll(limit: Self.longestHeld))
    }
    entries = try ZipDirectory(of: bytes).entries
    expansion = ExpansionGuard(within: file.expansion)
  }

  /// The file of exactly this name.
  func entry(named name: String) -> ZipEntry? { entries.first { $0.name == name } }

  /// The unpacked bytes of a file.
  ///
  /// - Throws: `damagedArchive`; while they are read also `archiveBomb`.
  func content(of entry: ZipEntry) throws(RejectionCause) -> any ByteSource {
    guard !entry.isEncrypted else { throw .damagedArchive(.encrypted) }
    let stretch = ArchiveStretch(bytes, try ZipDirectory.content(of: entry, in: bytes))
    switch entry.method {
    case 0: return CheckedBytes(stretch, checksum: entry.checksum)
    case 8:
      return CheckedBytes(
        InflatedBytes(stretch, .deflate, watchedBy: expansion), checksum: entry.checksum)
    default: throw .damagedArchive(.unknownMethod(entry.method))
    }
  }

  /// All unpacked bytes of a file.
  ///
  /// - Throws: `tooLong` and what `content` does.
  func bytes(of entry: ZipEntry, limit: Int) throws(RejectionCause) -> [UInt8] {
    try ByteReader(try content(of: entry)).takeAll(limit: limit)
  }
}
