import CZlib

/// Archives as tests need them: sound ones, and such as no program writes.
enum Packed {
  /// A gzip member.
  static func gzip(_ bytes: [UInt8]) -> [UInt8] { deflate(bytes, windowBits: 31) }

  /// One letter so many times as a gzip file, without ever holding it.
  static func gzipOfOneLetter(_ count: Int) -> [UInt8] {
    deflate([UInt8](repeating: 0x61, count: 1 << 20), times: count >> 20, windowBits: 31)
  }

  /// Bytes as bare deflate, zlib (15) or gzip (31).
  static func deflate(_ bytes: [UInt8], times: Int = 1, windowBits: Int32 = -15) -> [UInt8] {
    var stream = z_stream()
    deflateInit2_(
      &stream, 9, Z_DEFLATED, windowBits, 9, Z_DEFAULT_STRATEGY, ZLIB_VERSION,
      Int32(MemoryLayout<z_stream>.size))
    var packed: [UInt8] = []
    var input = bytes
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    for round in 0..<times {
      input.withUnsafeMutableBufferPointer { input in
        stream.next_in = input.baseAddress
        stream.avail_in = UInt32(input.count)
        repeat {
          let room = buffer.count
          let left = buffer.withUnsafeMutableBufferPointer { buffer in
            stream.next_out = buffer.baseAddress
            stream.avail_out = UInt32(buffer.count)
            CZlib.deflate(&stream, round == times - 1 ? Z_FINISH : Z_NO_FLUSH)
            return Int(stream.avail_out)
          }
          packed += buffer.prefix(room - left)
        } while stream.avail_out == 0
      }
    }
    deflateEnd(&stream)
    return packed
  }

  /// The CRC-32 that an archive keeps of a file.
  static func checksum(_ bytes: [UInt8]) -> UInt32 {
    UInt32(truncatingIfNeeded: crc32(0, bytes, UInt32(bytes.count)))
  }

  /// A file of an archive.
  struct Entry {
    var name: String
    var packed: [UInt8]
    var method = 8
    var flags = 0
    var attributes = 0
    var checksum: UInt32

    /// A file packed as usual.
    init(_ name: String, _ content: String) {
      let bytes = Array(content.utf8)
      self.name = name
      packed = Packed.deflate(bytes)
      checksum = Packed.checksum(bytes)
    }

    /// Bytes packed already.
    init(_ name: String, packed: [UInt8], checksum: UInt32 = 0) {
      (self.name, self.packed, self.checksum) = (name, packed, checksum)
    }
  }

  /// A ZIP archive of the entries; `offset` may lie about where an entry stands.
  static func zip(
    _ entries: [Entry], offset: (Int, Int) -> Int = { _, offset in offset }
  ) -> [UInt8] {
    var bytes: [UInt8] = []
    var directory: [UInt8] = []
    for (index, entry) in entries.enumerated() {
      let name = Array(entry.name.utf8)
      let start = bytes.count
      let common =
        number(entry.flags, 2) + number(entry.method, 2) + number(0, 4)
        + number(Int(entry.checksum), 4) + number(entry.packed.count, 4) + number(0, 4)
        + number(name.count, 2) + number(0, 2)
      bytes += number(0x0403_4B50, 4) + number(20, 2) + common + name + entry.packed
      directory +=
        number(0x0201_4B50, 4) + number(0x0314, 2) + number(20, 2) + common + number(0, 2)
        + number(0, 2) + number(0, 2) + number(entry.attributes, 4)
        + number(offset(index, start), 4) + name
    }
    let start = bytes.count
    return bytes + directory + number(0x0605_4B50, 4) + number(0, 4) + number(entries.count, 2)
      + number(entries.count, 2) + number(directory.count, 4) + number(start, 4) + number(0, 2)
  }

  private static func number(_ number: Int, _ count: Int) -> [UInt8] {
    (0..<count).map { UInt8(truncatingIfNeeded: number >> ($0 * 8)) }
  }
}
