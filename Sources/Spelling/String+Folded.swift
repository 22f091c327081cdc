extension String {
  /// The text in lower case without accents: `Łódź` and `LODZ` are both `lodz`.
  ///
  /// Combining marks are dropped, and a Latin letter that Unicode names as another "with" something
  /// is taken for that other, strokes included. Other scripts keep their letters.
  public var folded: String {
    var folded = String.UnicodeScalarView()
    for scalar in lowercased().unicodeScalars {
      if scalar.isASCII {
        folded.append(scalar)
      } else if scalar.properties.generalCategory != .nonspacingMark {
        folded.append(scalar.baseLetter ?? scalar)
      }
    }
    return String(folded)
  }
}

extension Unicode.Scalar {
  /// The letter of `LATIN SMALL LETTER X WITH …`.
  ///
  /// Character names never change: https://www.unicode.org/policies/stability_policy.html#Name
  fileprivate var baseLetter: Unicode.Scalar? {
    let prefix = "LATIN SMALL LETTER "
    guard properties.isAlphabetic, let name = properties.name, name.hasPrefix(prefix) else {
      return nil
    }
    let letter = name.dropFirst(prefix.count)
    guard letter.dropFirst().hasPrefix(" WITH ") else { return nil }
    return letter.prefix(1).lowercased().unicodeScalars.first
  }
}
