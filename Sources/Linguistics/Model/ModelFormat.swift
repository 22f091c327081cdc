/// How a model file is laid out: a header, an entry for each section, the sections.
///
/// All numbers are little-endian. Header, 64 bytes: magic (8), version (4), sections (4), length of
/// the file (8), hash of all after the header (8), licence (32, padded with zeros). Entry, 32 bytes:
/// section (4), bits (4), columns (4), parameter (4), offset (8), length (8). Sections begin at
/// multiples of 64.
package enum ModelFormat {
  package static let magic = Array("CHANLING".utf8)
  package static let version: UInt32 = 1
  package static let headerSize = 64
  package static let entrySize = 32
  package static let alignment = 64
  package static let licence = "CC BY-SA 4.0"

  /// A section to be written.
  package struct Part {
    package var section: ModelSection
    package var bits: Int
    package var columns: Int
    package var parameter: Int
    package var bytes: [UInt8]

    package init(
      _ section: ModelSection, bits: Int = 0, columns: Int = 0, parameter: Int = 0, bytes: [UInt8]
    ) {
      self.section = section
      self.bits = bits
      self.columns = columns
      self.parameter = parameter
      self.bytes = bytes
    }
  }

  /// The file that holds the parts.
  package static func file(_ parts: [Part]) -> [UInt8] {
    var offset = aligned(headerSize + entrySize * parts.count)
    var entries: [UInt8] = []
    var body: [UInt8] = Array(
      repeating: 0, count: offset - headerSize - entrySize * parts.count)
    for part in parts {
      entries += bytes(part.section.rawValue) + bytes(UInt32(part.bits))
      entries += bytes(UInt32(part.columns)) + bytes(UInt32(part.parameter))
      entries += bytes(UInt64(offset)) + bytes(UInt64(part.bytes.count))
      body += part.bytes
      let end = aligned(offset + part.bytes.count)
      body += Array(repeating: 0, count: end - offset - part.bytes.count)
      offset = end
    }
    let payload = entries + body
    let hash = payload.withUnsafeBytes { self.hash($0) }
    var header = magic + bytes(version) + bytes(UInt32(parts.count)) + bytes(UInt64(offset))
    header += bytes(hash) + Array(licence.utf8)
    header += Array(repeating: 0, count: headerSize - header.count)
    return header + payload
  }

  /// FNV-1a over words of eight bytes; a remainder is left out, and no file has one.
  static func hash(_ bytes: UnsafeRawBufferPointer) -> UInt64 {
    var hash = WordHash.seed
    for index in 0..<bytes.count / 8 {
      let word = bytes.loadUnaligned(fromByteOffset: index * 8, as: UInt64.self)
      hash = (hash ^ UInt64(littleEndian: word)) &* 0x100_0000_01b3
    }
    return hash
  }

  private static func aligned(_ offset: Int) -> Int {
    (offset + alignment - 1) / alignment * alignment
  }

  private static func bytes<Number: FixedWidthInteger>(_ number: Number) -> [UInt8] {
    withUnsafeBytes(of: number.littleEndian) { Array($0) }
  }
}
