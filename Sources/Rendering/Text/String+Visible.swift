extension String {
  /// The text with every character that a terminal would obey replaced by one that can be seen.
  ///
  /// Controls become their pictures (tab `␉`, escape `␛`); those of U+0080 through U+009F, line and
  /// paragraph separators, and the characters that reorder text (UAX #9, explicit formatting) become
  /// their number, `<U+202E>`.
  var visible: String {
    guard unicodeScalars.contains(where: \.isObeyed) else { return self }
    var visible = String.UnicodeScalarView()
    for scalar in unicodeScalars {
      if !scalar.isObeyed {
        visible.append(scalar)
      } else if let picture = scalar.controlPicture {
        visible.append(picture)
      } else {
        let digits = String(scalar.value, radix: 16, uppercase: true)
        let zeros = String(repeating: "0", count: max(0, 4 - digits.utf8.count))
        visible.append(contentsOf: "<U+\(zeros)\(digits)>".unicodeScalars)
      }
    }
    return String(visible)
  }

  /// The text with each run of blanks, tabs and line breaks as one blank, and none at its ends.
  var onOneLine: String {
    guard unicodeScalars.contains(where: \.isBlank) else { return self }
    return unicodeScalars.split(whereSeparator: \.isBlank).map { String($0) }
      .joined(separator: " ")
  }
}

extension Unicode.Scalar {
  /// Whether the scalar is a blank of ASCII or a line break; no-break spaces are none.
  var isBlank: Bool {
    self == " " || ("\t"..."\r").contains(self) || self == "\u{85}" || self == "\u{2028}"
      || self == "\u{2029}"
  }

  /// Whether a terminal would act on the scalar instead of showing it.
  fileprivate var isObeyed: Bool {
    switch value {
    case 0..<0x20, 0x7F...0x9F, 0x2028...0x202E, 0x2066...0x2069: true
    default: false
    }
  }

  /// The picture of a control of ASCII.
  fileprivate var controlPicture: Unicode.Scalar? {
    switch value {
    case 0..<0x20: Unicode.Scalar(0x2400 + value)
    case 0x7F: "\u{2421}"
    default: nil
    }
  }
}
