/// What a character does to the words beside it.
enum CharacterClass: UInt8 {
  case space, newline
  case lower, upper, digit
  /// `'`, `’` and the like: part of a word, a possessive or a quotation mark.
  case apostrophe
  case quote, opener, closer
  /// `.`, `!`, `?` and their full-width and Arabic kin.
  case stop
  case comma, colon, dash, slash, currency
  /// Joins words: `&`, `_`, `@`, `+`.
  case joiner
  case symbol

  var isWord: Bool { self == .lower || self == .upper || self == .digit }
  var isLetter: Bool { self == .lower || self == .upper }
  var isSpace: Bool { self == .space || self == .newline }

  /// The class of a Unicode scalar.
  ///
  /// Letters without case count as lower.
  init(_ scalar: UInt32) {
    switch scalar {
    case 0x61...0x7A: self = .lower
    case 0x41...0x5A: self = .upper
    case 0x30...0x39: self = .digit
    case 0x0A, 0x2028, 0x2029, 0x85: self = .newline
    case 0x00...0x20, 0x7F, 0xA0, 0x1680, 0x2000...0x200B, 0x202F, 0x205F, 0x3000, 0xFEFF:
      self = .space
    case 0x27, 0x60, 0xB4, 0x2018, 0x2019, 0x201B, 0x2032, 0x02BC: self = .apostrophe
    case 0x22, 0xAB, 0xBB, 0x201A, 0x201C...0x201F, 0x2033, 0x2039, 0x203A: self = .quote
    case 0x28, 0x5B, 0x7B, 0x3C: self = .opener
    case 0x29, 0x5D, 0x7D, 0x3E: self = .closer
    case 0x2E, 0x21, 0x3F, 0x2026, 0x203C, 0x2047...0x2049, 0x3002, 0xFF01, 0xFF0E, 0xFF1F, 0x061F,
      0x06D4, 0x0964:
      self = .stop
    case 0x2C, 0x3B, 0x060C, 0x061B, 0x3001, 0xFF0C: self = .comma
    case 0x3A: self = .colon
    case 0x2D, 0x2010...0x2015, 0x2212: self = .dash
    case 0x2F, 0x5C: self = .slash
    case 0x24, 0xA2...0xA5, 0x20A0...0x20CF: self = .currency
    case 0x26, 0x5F, 0x40, 0x2B: self = .joiner
    case 0x00...0x7F: self = .symbol
    default: self = Self.beyondASCII(scalar)
    }
  }

  private static func beyondASCII(_ scalar: UInt32) -> CharacterClass {
    guard let scalar = Unicode.Scalar(scalar) else { return .symbol }
    let properties = scalar.properties
    switch properties.generalCategory {
    case .uppercaseLetter, .titlecaseLetter: return .upper
    case .lowercaseLetter, .modifierLetter, .otherLetter, .nonspacingMark, .spacingMark,
      .enclosingMark, .format:
      return .lower
    case .decimalNumber: return .digit
    case .spaceSeparator, .control: return .space
    case .openPunctuation: return .opener
    case .closePunctuation: return .closer
    case .initialPunctuation, .finalPunctuation: return .quote
    case .dashPunctuation: return .dash
    case .currencySymbol: return .currency
    default: return .symbol
    }
  }
}
