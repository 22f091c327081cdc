/// The encodings an article's bytes are read in; the raw value is the IANA name.
public enum TextEncoding: String, Hashable, Sendable, CaseIterable {
  /// UTF-8, with or without a byte order mark.
  case utf8 = "UTF-8"
  /// UTF-16, low byte first, told by its byte order mark.
  case utf16LittleEndian = "UTF-16LE"
  /// UTF-16, high byte first, told by its byte order mark.
  case utf16BigEndian = "UTF-16BE"
  /// Windows-1252, assumed of what is not UTF-8.
  case windows1252 = "windows-1252"
}

extension TextEncoding: CustomStringConvertible {
  /// The IANA name.
  public var description: String { rawValue }
}
