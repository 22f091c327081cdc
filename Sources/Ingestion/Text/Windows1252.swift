/// Windows-1252, the encoding of most Western text that is not UTF-8.
///
/// The table is that of https://encoding.spec.whatwg.org/#index-windows-1252, except that the five
/// bytes Windows leaves undefined are refused here: they mean that the text is in some other
/// encoding.
enum Windows1252 {
  /// The bytes 0x80 through 0x9F; 0 where the byte is undefined.
  private static let high: [UInt16] = [
    0x20AC, 0, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021,
    0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0, 0x017D, 0,
    0, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
    0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0, 0x017E, 0x0178,
  ]

  /// The text of the bytes.
  ///
  /// - Throws: The offset of the first undefined byte.
  static func decode(_ bytes: ArraySlice<UInt8>) throws(UndefinedByte) -> String {
    var units: [UInt16] = []
    units.reserveCapacity(bytes.count)
    for index in bytes.indices {
      let byte = bytes[index]
      guard 0x80...0x9F ~= byte else {
        units.append(UInt16(byte))
        continue
      }
      let unit = high[Int(byte) - 0x80]
      guard unit != 0 else { throw UndefinedByte(offset: index) }
      units.append(unit)
    }
    return String(decoding: units, as: UTF16.self)
  }

  /// A byte that Windows-1252 gives no character.
  struct UndefinedByte: Error, Hashable {
    /// Where it stands in the bytes given.
    let offset: Int
  }
}
