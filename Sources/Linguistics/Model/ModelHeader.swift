/// The header of a model file and its sections, checked against the length of the file.
struct ModelHeader {
  /// Where a section lies and what shape it has.
  struct Entry {
    let base: UnsafeRawPointer
    let length: Int
    let bits: Int
    let columns: Int
    let parameter: UInt32
  }

  let hash: UInt64
  private let bytes: UnsafeRawBufferPointer
  private let sections: Int

  init(_ bytes: UnsafeRawBufferPointer) throws(ModelError) {
    guard bytes.count >= ModelFormat.headerSize, bytes.starts(with: ModelFormat.magic) else {
      throw .notAModel
    }
    self.bytes = bytes
    let version = Self.number(bytes, at: 8, as: UInt32.self)
    guard version == ModelFormat.version else {
      throw .version(found: version, expected: ModelFormat.version)
    }
    let length = Self.number(bytes, at: 16, as: UInt64.self)
    guard length == UInt64(bytes.count) else {
      throw .length(found: bytes.count, expected: Int(clamping: length))
    }
    sections = Int(Self.number(bytes, at: 12, as: UInt32.self))
    hash = Self.number(bytes, at: 24, as: UInt64.self)
    guard sections <= 64,
      ModelFormat.headerSize + sections * ModelFormat.entrySize <= bytes.count
    else { throw .section(.tags) }
  }

  func checkHash() throws(ModelError) {
    let payload = UnsafeRawBufferPointer(rebasing: bytes[ModelFormat.headerSize...])
    let found = ModelFormat.hash(payload)
    guard found == hash else { throw .hash(found: found, expected: hash) }
  }

  func entry(_ section: ModelSection) throws(ModelError) -> Entry {
    for index in 0..<sections {
      let start = ModelFormat.headerSize + index * ModelFormat.entrySize
      guard Self.number(bytes, at: start, as: UInt32.self) == section.rawValue else { continue }
      let offset = Self.number(bytes, at: start + 16, as: UInt64.self)
      let length = Self.number(bytes, at: start + 24, as: UInt64.self)
      let (end, overflows) = offset.addingReportingOverflow(length)
      guard !overflows, end <= UInt64(bytes.count), length > 0, let base = bytes.baseAddress,
        offset % UInt64(ModelFormat.alignment) == 0
      else { throw .section(section) }
      return Entry(
        base: base + Int(offset), length: Int(length),
        bits: Int(Self.number(bytes, at: start + 4, as: UInt32.self)),
        columns: Int(Self.number(bytes, at: start + 8, as: UInt32.self)),
        parameter: Self.number(bytes, at: start + 12, as: UInt32.self))
    }
    throw .section(section)
  }

  /// A table of `1 << bits` entries of `width` bytes.
  func table(_ section: ModelSection, width: Int) throws(ModelError) -> Entry {
    let entry = try entry(section)
    guard entry.bits > 0, entry.bits < 30, entry.length == width << entry.bits else {
      throw .section(section)
    }
    return entry
  }

  func weights(_ section: ModelSection, atLeast classes: Int) throws(ModelError) -> WeightTable {
    let entry = try entry(section)
    guard entry.columns >= classes, entry.columns <= WeightTable.mostColumns,
      entry.columns % 4 == 0, entry.length <= Int(UInt32.max)
    else { throw .section(section) }
    let table = try table(section, width: entry.columns)
    return WeightTable(
      base: table.base, shape: TableShape(bits: table.bits, columns: table.columns))
  }

  private static func number<Number: FixedWidthInteger>(
    _ bytes: UnsafeRawBufferPointer, at offset: Int, as type: Number.Type
  ) -> Number {
    Number(littleEndian: bytes.loadUnaligned(fromByteOffset: offset, as: type))
  }
}
