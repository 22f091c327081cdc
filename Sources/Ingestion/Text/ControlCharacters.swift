/// Which bytes tell text from binary data.
enum ControlCharacters {
  /// One control character in this many bytes is borne, more is not text.
  ///
  /// The number is arbitrary; it lets a stray escape sequence or page break through.
  private static let bytesPerControl = 100

  /// Refuses bytes that hold NUL, or more control characters than text has.
  ///
  /// Tab, line feed, form feed and carriage return are text.
  static func refuseBinary(
    _ bytes: some Collection<UInt8>
  ) throws(TextDecodingError) {
    var controls = 0
    var length = 0
    var first: (byte: UInt8, offset: Int)?
    for byte in bytes {
      if byte < 0x20, byte != 0x09, byte != 0x0A, byte != 0x0C, byte != 0x0D {
        guard byte != 0 else { throw .notText(byte: 0, offset: length) }
        controls += 1
        first = first ?? (byte, length)
      }
      length += 1
    }
    if let first, controls * bytesPerControl > length {
      throw .notText(byte: first.byte, offset: first.offset)
    }
  }
}
