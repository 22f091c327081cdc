/// Bytes read as text, with the encoding they turned out to be in.
public struct DecodedText: Hashable, Sendable {
  /// The text, without a byte order mark.
  public let text: String

  /// The encoding it was read in.
  public let encoding: TextEncoding

  /// What had to be assumed or repaired; nil when the bytes were sound.
  public let repair: Repair?

  /// What was done to bytes that are not valid UTF-8.
  public enum Repair: Hashable, Sendable {
    /// Bytes that are not UTF-8 were read as Windows-1252; the first stands at this offset.
    case assumedWindows1252(firstByte: Int)
    /// Text that is UTF-8 but for this many sequences had them replaced by U+FFFD.
    case replacedDamage(count: Int, firstByte: Int)
  }

  /// Reads bytes as text: by their byte order mark, else as UTF-8, else as they declare, else as
  /// Windows-1252.
  ///
  /// UTF-8 that holds more sound than broken sequences beyond ASCII stays UTF-8 with the broken ones
  /// replaced, so that an article cut in the middle of a character isn't turned into mojibake.
  ///
  /// - Throws: `notText` for bytes that hold NUL or too many other control characters, and
  ///   `invalidEncoding` for what fits none of the encodings.
  public init(
    decoding bytes: [UInt8], declared: TextEncoding? = nil
  ) throws(TextDecodingError) {
    switch bytes.prefix(3) {
    case [0xEF, 0xBB, 0xBF]: try self.init(utf8: bytes.dropFirst(3))
    case let start where start.starts(with: [0xFF, 0xFE]):
      try self.init(utf16: bytes, encoding: .utf16LittleEndian)
    case let start where start.starts(with: [0xFE, 0xFF]):
      try self.init(utf16: bytes, encoding: .utf16BigEndian)
    default: try self.init(utf8: bytes[...], declared: declared)
    }
  }

  /// A text whose bytes were UTF-8 by the rules of its format.
  static func sound(_ text: String) -> DecodedText {
    DecodedText(text: text, encoding: .utf8, repair: nil)
  }

  private init(text: String, encoding: TextEncoding, repair: Repair?) {
    self.text = text
    self.encoding = encoding
    self.repair = repair
  }

  private init(utf16 bytes: [UInt8], encoding: TextEncoding) throws(TextDecodingError) {
    guard bytes.count.isMultiple(of: 2) else {
      throw .invalidEncoding(encoding, offset: bytes.count - 1)
    }
    let high = encoding == .utf16BigEndian ? 0 : 1
    let units = stride(from: 2, to: bytes.count, by: 2).map {
      UInt16(bytes[$0 + high]) << 8 | UInt16(bytes[$0 + 1 - high])
    }
    guard let text = String(validating: units, as: UTF16.self) else {
      throw .invalidEncoding(encoding, offset: nil)
    }
    try ControlCharacters.refuseBinary(text.utf8)
    self.init(text: text, encoding: encoding, repair: nil)
  }

  private init(
    utf8 bytes: ArraySlice<UInt8>, declared: TextEncoding? = nil
  ) throws(TextDecodingError) {
    try ControlCharacters.refuseBinary(bytes)
    if let text = String(validating: bytes, as: UTF8.self) {
      self.init(text: text, encoding: .utf8, repair: nil)
      return
    }
    if let declared, declared != .utf8, let text = declared.decode(bytes) {
      self.init(text: text, encoding: declared, repair: nil)
      return
    }
    let census = UTF8Census(of: bytes)
    if census.sound > census.broken {
      self.init(
        text: String(decoding: bytes, as: UTF8.self), encoding: .utf8,
        repair: .replacedDamage(count: census.broken, firstByte: census.firstBroken))
      return
    }
    do {
      self.init(
        text: try Windows1252.decode(bytes), encoding: .windows1252,
        repair: .assumedWindows1252(firstByte: census.firstBroken))
    } catch {
      throw .invalidEncoding(.windows1252, offset: error.offset)
    }
  }
}
