/// The directory of a ZIP archive (PKWARE's APPNOTE 4.3.12 to 4.3.16), every number in it checked
/// against the archive's length.
struct ZipDirectory {
  /// The entries in the directory's order.
  let entries: [ZipEntry]

  /// The longest directory in bytes; arbitrary: some hundred thousand files.
  private static let longest = 32 << 20

  /// Reads the directory of an archive.
  ///
  /// - Throws: `damagedArchive`.
  init(of archive: ArchiveBytes) throws(RejectionCause) {
    let (offset, size) = try Self.find(in: archive)
    guard size <= Self.longest, offset + size <= archive.count else {
      throw .damagedArchive(.wrongDirectory)
    }
    let bytes = LittleEndian(try archive.bytes(at: offset, count: size))
    var entries: [ZipEntry] = []
    var place = 0
    while bytes.number(at: place, 4) == 0x0201_4B50 {
      guard let (entry, next) = Self.entry(in: bytes, at: place) else {
        throw .damagedArchive(.wrongDirectory)
      }
      entries.append(entry)
      place = next
    }
    var free = 0
    for entry in entries.sorted(by: { $0.offset < $1.offset }) {
      guard entry.offset >= free else { throw .damagedArchive(.overlapping) }
      guard entry.offset + entry.packedCount <= offset else {
        throw .damagedArchive(.wrongDirectory)
      }
      free = entry.offset + entry.packedCount
    }
    self.entries = entries
  }

  /// Where the packed bytes of an entry stand.
  ///
  /// - Throws: `damagedArchive`.
  static func content(
    of entry: ZipEntry, in archive: ArchiveBytes
  ) throws(RejectionCause) -> Range<Int> {
    let header = LittleEndian(try archive.bytes(at: entry.offset, count: 30))
    guard header.number(at: 0, 4) == 0x0403_4B50, let name = header.number(at: 26, 2),
      let extra = header.number(at: 28, 2)
    else { throw .damagedArchive(.wrongDirectory) }
    let start = entry.offset + 30 + name + extra
    guard start + entry.packedCount <= archive.count else { throw .damagedArchive(.cutOff) }
    return start..<start + entry.packedCount
  }

  private static func find(
    in archive: ArchiveBytes
  ) throws(RejectionCause) -> (offset: Int, size: Int) {
    // The end record is 22 bytes and a comment of at most 65,535.
    let start = max(0, archive.count - 65_557)
    let tail = LittleEndian(try archive.bytes(at: start, count: archive.count - start))
    var place = tail.bytes.count - 22
    while place >= 0, tail.number(at: place, 4) != 0x0605_4B50 { place -= 1 }
    guard place >= 0, let size = tail.number(at: place + 12, 4),
      let offset = tail.number(at: place + 16, 4)
    else { throw .damagedArchive(.noDirectory) }
    guard offset == 0xFFFF_FFFF || size == 0xFFFF_FFFF else { return (offset, size) }
    guard tail.number(at: place - 20, 4) == 0x0706_4B50,
      let record = tail.number(at: place - 12, 8)
    else { throw .damagedArchive(.wrongDirectory) }
    let end = LittleEndian(try archive.bytes(at: record, count: 56))
    guard end.number(at: 0, 4) == 0x0606_4B50, let size = end.number(at: 40, 8),
      let offset = end.number(at: 48, 8), offset < archive.count
    else { throw .damagedArchive(.wrongDirectory) }
    return (offset, size)
  }

  private static func entry(in bytes: LittleEndian, at place: Int) -> (ZipEntry, next: Int)? {
    guard let flags = bytes.number(at: place + 8, 2), let method = bytes.number(at: place + 10, 2),
      let checksum = bytes.number(at: place + 16, 4), let packed = bytes.number(at: place + 20, 4),
      let unpacked = bytes.number(at: place + 24, 4), let name = bytes.number(at: place + 28, 2),
      let extra = bytes.number(at: place + 30, 2), let comment = bytes.number(at: place + 32, 2),
      let attributes = bytes.number(at: place + 38, 4),
      let offset = bytes.number(at: place + 42, 4),
      let nameBytes = bytes.slice(at: place + 46, name),
      let extras = bytes.slice(at: place + 46 + name, extra)
    else { return nil }
    var wide = WideNumbers(extras)
    _ = wide.next(instead: unpacked)
    guard let packed = wide.next(instead: packed), let offset = wide.next(instead: offset) else {
      return nil
    }
    let entry = ZipEntry(
      name: String(decoding: nameBytes, as: UTF8.self), method: method,
      checksum: UInt32(truncatingIfNeeded: checksum), packedCount: packed, offset: offset,
      isEncrypted: flags & 1 == 1, isLink: attributes >> 16 & 0xF000 == 0xA000)
    return (entry, place + 46 + name + extra + comment)
  }
}

/// The ZIP64 numbers among an entry's extra fields (APPNOTE 4.5.3), which stand in for those that
/// are all ones.
private struct WideNumbers {
  private var numbers: ArraySlice<Int> = []

  init(_ extras: ArraySlice<UInt8>) {
    let bytes = LittleEndian(Array(extras))
    var place = 0
    while let id = bytes.number(at: place, 2), let size = bytes.number(at: place + 2, 2) {
      if id == 1 {
        numbers = (0..<size / 8).compactMap { bytes.number(at: place + 4 + $0 * 8, 8) }[...]
      }
      place += 4 + size
    }
  }

  /// The number itself, or the next wide one where it is all ones; nil where that is missing.
  mutating func next(instead number: Int) -> Int? {
    number == 0xFFFF_FFFF ? numbers.popFirst() : number
  }
}
