/// The text an article is stored as, which every offset points into.
///
/// It is the text as given, with three changes, the last of which keeps every length:
/// - a byte order mark at the start is left out;
/// - the ends of lines (CR LF, lone CR, U+0085, U+2028, U+2029) become LF;
/// - every other control character (Unicode category Cc but for LF and tab) becomes a space.
///
/// Everything else stays as it was written: no-break spaces, curly quotes, soft hyphens, composed
/// and decomposed letters. A quotation cut out of it can be searched for in the original.
public enum StoredText {
  /// The stored form of a text; O(n), and the text itself when there is nothing to change.
  public static func normalise(_ text: String) -> String {
    guard needsChange(text) else { return text }
    var result = String.UnicodeScalarView()
    var afterReturn = false
    for scalar in text.unicodeScalars.drop(while: { $0 == byteOrderMark }) {
      defer { afterReturn = scalar == "\r" }
      switch scalar {
      case "\n" where afterReturn: break
      case "\n", "\r", "\u{85}", "\u{2028}", "\u{2029}": result.append("\n")
      case "\t": result.append(scalar)
      case "\u{0}"..."\u{1F}", "\u{7F}"..."\u{9F}": result.append(" ")
      default: result.append(scalar)
      }
    }
    return String(result)
  }

  /// A title, name or other value of one line: normalised, its runs of blanks made one space, none at
  /// either end; nil when nothing is left.
  public static func line(_ text: String) -> String? {
    let words = normalise(text).unicodeScalars.split(whereSeparator: \.properties.isWhitespace)
    guard !words.isEmpty else { return nil }
    return words.map { String($0) }.joined(separator: " ")
  }

  /// The text without the blanks at either end.
  static func trimmed(_ text: String) -> String {
    let scalars = text.unicodeScalars
    guard let first = scalars.firstIndex(where: { !$0.properties.isWhitespace }),
      let last = scalars.lastIndex(where: { !$0.properties.isWhitespace })
    else { return "" }
    return String(scalars[first...last])
  }

  /// Whether a text holds nothing but blanks and control characters.
  public static func isBlank(_ text: String) -> Bool {
    text.unicodeScalars.allSatisfy(isBlank)
  }

  /// Whether a scalar is a blank or a control character.
  static func isBlank(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isWhitespace || scalar.properties.generalCategory == .control
      || scalar == byteOrderMark
  }

  private static let byteOrderMark: Unicode.Scalar = "\u{FEFF}"

  /// Looks for bytes that may begin something to change: controls, and the lead bytes of U+0080 to
  /// U+009F, of U+2028 and U+2029 and of the byte order mark.
  private static func needsChange(_ text: String) -> Bool {
    if text.unicodeScalars.first == byteOrderMark { return true }
    var previous: (UInt8, UInt8) = (0, 0)
    for byte in text.utf8 {
      switch byte {
      case 0x09, 0x0A: break
      case 0..<0x20, 0x7F: return true
      case 0x80...0x9F where previous.1 == 0xC2: return true
      case 0xA8, 0xA9:
        if previous == (0xE2, 0x80) { return true }
      default: break
      }
      previous = (previous.1, byte)
    }
    return false
  }
}
