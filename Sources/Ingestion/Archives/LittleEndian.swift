/// Bytes from which numbers are read, low byte first; a number outside of them is nil.
struct LittleEndian {
  /// The bytes.
  let bytes: [UInt8]

  /// Numbers of these bytes.
  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// The number of so many bytes, 1 through 8, at an offset; nil where it doesn't fit.
  func number(at offset: Int, _ count: Int) -> Int? {
    guard let slice = slice(at: offset, count) else { return nil }
    let number = slice.reversed().reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
    return Int(exactly: number).flatMap { $0 <= Self.greatest ? $0 : nil }
  }

  /// So many bytes at an offset; nil where they don't fit.
  func slice(at offset: Int, _ count: Int) -> ArraySlice<UInt8>? {
    guard offset >= 0, count >= 0, offset <= bytes.count, count <= bytes.count - offset else {
      return nil
    }
    return bytes[offset..<offset + count]
  }

  /// No file is longer, and sums of a few such numbers can't overflow.
  private static let greatest = 1 << 56
}
