/// Where words are cut that are written as one.
enum Clitics {
  /// Prefixes that stay with the word after their hyphen.
  static let prefixes = WordSet(
    """
    e non re anti mid co pro pre post over cross multi ex counter sub semi mini neo socio psycho
    intra micro inter ultra extra infra macro bi tri quasi pseudo un de dis mis
    """)

  /// What follows an apostrophe that stands for the start of a word.
  static let elided = WordSet("em til twas tis cause s re ve ll d m t bout round n")

  /// Ordinal and plural endings that stay with their number.
  private static let numberEndings = WordSet("st nd rd th s")
  private static let capitalUnits = WordSet("am pm k m mm bn km kg hz")

  /// The byte at which a clitic begins, nil when the word has none.
  static func cut(_ word: Range<Int>, of bytes: Span<UInt8>) -> Int? {
    let end = word.upperBound
    guard word.count >= 3 else { return nil }
    if let cut = wordPairs(word, of: bytes) { return cut }
    // The apostrophe of a clitic is one, two or three characters from the end.
    var index = end
    for letters in 0..<3 where index > word.lowerBound {
      let (kind, length) = bytes.character(before: index)
      index -= length
      guard kind == .apostrophe else { continue }
      guard index > word.lowerBound else { return nil }
      return clitic(apostrophe: index, letters: letters, word: word, of: bytes)
    }
    return nil
  }

  private static func clitic(
    apostrophe: Int, letters: Int, word: Range<Int>, of bytes: Span<UInt8>
  ) -> Int? {
    let first = apostrophe + bytes.character(at: apostrophe).length
    let last = bytes[word.upperBound - 1].lowered
    switch letters {
    case 0: return apostrophe
    case 1:
      if last == 0x74, bytes[apostrophe - 1].lowered == 0x6E, apostrophe - 1 > word.lowerBound {
        return apostrophe - 1
      }
      return last == 0x73 || last == 0x64 || last == 0x6D ? apostrophe : nil
    default:
      let rest = first..<word.upperBound
      let isClitic =
        bytes.matches("re", at: rest) || bytes.matches("ve", at: rest)
        || bytes.matches("ll", at: rest)
      return isClitic ? apostrophe : nil
    }
  }

  /// Two words written as one without an apostrophe.
  private static func wordPairs(_ word: Range<Int>, of bytes: Span<UInt8>) -> Int? {
    let first = bytes[word.lowerBound].lowered
    switch first {
    case 0x63 where bytes.matches("cannot", at: word): return word.lowerBound + 3
    case 0x67 where bytes.matches("gonna", at: word) || bytes.matches("gotta", at: word),
      0x77 where bytes.matches("wanna", at: word), 0x67 where bytes.matches("gimme", at: word),
      0x6C where bytes.matches("lemme", at: word):
      return word.lowerBound + 3
    default: return nil
    }
  }

  /// Where the unit of a number written as one begins: "10pm", "5km", "$3m"; nil for "20th".
  static func unitStart(_ word: Range<Int>, of bytes: Span<UInt8>) -> Int? {
    var index = word.lowerBound
    guard bytes[index].isASCIIDigit else { return nil }
    while index < word.upperBound,
      bytes[index].isASCIIDigit || bytes[index] == 0x2E || bytes[index] == 0x2C
        || bytes[index] == 0x3A
    {
      index += 1
    }
    let rest = index..<word.upperBound
    guard !rest.isEmpty, bytes[index - 1].isASCIIDigit || bytes[rest.upperBound - 1] == 0x2E else {
      return nil
    }
    if numberEndings.contains(rest, of: bytes) { return nil }
    if capitalUnits.contains(rest, of: bytes) { return index }
    for index in rest where !(bytes[index].isASCIILower || bytes[index] == 0x2E) { return nil }
    return index
  }
}
