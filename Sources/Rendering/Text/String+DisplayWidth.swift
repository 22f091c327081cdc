extension String {
  /// How many columns of a terminal the text takes; O(n).
  ///
  /// Follows what terminals agree on; some draw rare emoji sequences wider or narrower.
  public var displayWidth: Int {
    if utf8.allSatisfy({ 0x20..<0x7F ~= $0 }) { return utf8.count }
    return reduce(0) { $0 + $1.displayWidth }
  }
}

extension Character {
  /// How many columns of a terminal the character takes, 0 through 2 for all but rare clusters.
  var displayWidth: Int {
    let scalars = unicodeScalars
    guard let first = scalars.first, scalars.count > 1 else {
      return unicodeScalars.first?.displayWidth ?? 0
    }
    if first.properties.isEmoji, scalars.contains(where: \.joinsEmoji) { return 2 }
    return scalars.reduce(0) { $0 + $1.displayWidth }
  }
}

extension Unicode.Scalar {
  /// Whether the scalar makes one picture of an emoji and what stands beside it: a joiner, the
  /// request for a picture, a skin tone, half of a flag (UTS #51, section 1.4).
  fileprivate var joinsEmoji: Bool {
    self == "\u{200D}" || self == "\u{FE0F}" || properties.isEmojiModifier
      || ("\u{1F1E6}"..."\u{1F1FF}").contains(self)
  }

  /// 0 for what combines with its neighbour or is not shown, 2 for what is as wide as it is high.
  fileprivate var displayWidth: Int {
    if value < 0x7F { return value < 0x20 ? 0 : 1 }
    switch properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .control, .lineSeparator, .paragraphSeparator: return 0
    case .format: return self == "\u{AD}" ? 1 : 0
    default: break
    }
    // Vowels and final consonants of Hangul, which join the consonant before them.
    if ("\u{1160}"..."\u{11FF}").contains(self) || ("\u{D7B0}"..."\u{D7FB}").contains(self) {
      return 0
    }
    return properties.isEmojiPresentation || WideScalars.contains(self) ? 2 : 1
  }
}
