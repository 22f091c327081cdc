/// A file in a ZIP archive, as the directory at its end tells of it.
struct ZipEntry: Hashable {
  /// Its name with folders, U+FFFD for what isn't UTF-8.
  let name: String
  /// How it is packed: 0 stored, 8 deflate.
  let method: Int
  /// The CRC-32 of the unpacked bytes.
  let checksum: UInt32
  /// How long it is packed, in bytes.
  let packedCount: Int
  /// Where its local header begins.
  let offset: Int
  /// Whether it is encrypted.
  let isEncrypted: Bool
  /// Whether it is a symbolic link, by the Unix mode in its attributes.
  let isLink: Bool

  /// Whether it is a folder.
  var isFolder: Bool { name.hasSuffix("/") }

  /// Whether a part of its name is hidden, as `.git/x` and the forks of macOS are.
  var isHidden: Bool {
    name.split(separator: "/").contains { $0.hasPrefix(".") && $0 != ".." || $0 == "__MACOSX" }
  }

  /// Whether its name is absolute or leads out of the archive.
  var climbs: Bool {
    let name = name.replacing("\\", with: "/")
    return name.hasPrefix("/") || name.dropFirst().first == ":"
      || name.split(separator: "/").contains("..")
  }
}
