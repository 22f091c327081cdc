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

  // The others are read only where a page, message or document declares them.
  /// Central European, by Windows.
  case windows1250 = "windows-1250"
  /// Cyrillic, by Windows.
  case windows1251 = "windows-1251"
  /// Greek, by Windows.
  case windows1253 = "windows-1253"
  /// Turkish, by Windows.
  case windows1254 = "windows-1254"
  /// Hebrew, by Windows.
  case windows1255 = "windows-1255"
  /// Arabic, by Windows.
  case windows1256 = "windows-1256"
  /// Baltic, by Windows.
  case windows1257 = "windows-1257"
  /// Central European.
  case latin2 = "ISO-8859-2"
  /// Cyrillic.
  case isoCyrillic = "ISO-8859-5"
  /// Greek.
  case isoGreek = "ISO-8859-7"
  /// Western European with the euro sign.
  case latin9 = "ISO-8859-15"
  /// Russian.
  case koi8r = "KOI8-R"
  /// Ukrainian.
  case koi8u = "KOI8-U"
  /// Chinese, simplified.
  case gb18030 = "GB18030"
  /// Chinese, traditional.
  case big5 = "Big5"
  /// Japanese.
  case shiftJIS = "Shift_JIS"
  /// Japanese.
  case eucJP = "EUC-JP"
  /// Japanese, of mail.
  case iso2022JP = "ISO-2022-JP"
  /// Korean.
  case eucKR = "EUC-KR"
}

extension TextEncoding: CustomStringConvertible {
  /// The IANA name.
  public var description: String { rawValue }
}
