/// Whether a text is English, by its letters and its small words.
///
/// Cheap and coarse: it tells English from other languages in a paragraph or more. Short texts
/// without a word of any list count as English when they are written in Latin letters.
public struct LanguageCheck: Hashable, Sendable {
  /// The share of words that are small words of English, 0 through 1.
  public let functionWords: Double

  /// The share of letters that are Latin letters without accents, 0 through 1.
  public let latinLetters: Double

  /// How many words were looked at.
  public let words: Int

  /// The most words that are looked at; the first ones tell enough.
  private static let mostWords = 2000

  /// Looks at the tokens of a text; O(length), at most 2,000 words.
  public init(_ parsed: ParsedText) {
    let bytes = parsed.text.utf8.span
    var words = 0
    var small = 0
    var letters = 0
    var plain = 0
    for token in parsed.tokens {
      guard words < Self.mostWords else { break }
      guard bytes.classAt(token.range.lowerBound).isLetter else { continue }
      words += 1
      if Self.english.contains(token.range, of: bytes) { small += 1 }
      for index in token.range {
        if bytes[index].lowered.isASCIILower {
          letters += 1
          plain += 1
        } else if bytes[index] >= 0xC0 {
          letters += 1
        }
      }
    }
    self.words = words
    functionWords = words == 0 ? 0 : Double(small) / Double(words)
    latinLetters = letters == 0 ? 0 : Double(plain) / Double(letters)
  }

  /// Whether the text reads as English.
  ///
  /// English prose has a third of these words and other languages under a twentieth; the bounds
  /// lie between, lower for short texts such as a headline.
  public var isEnglish: Bool {
    if words == 0 { return false }
    if latinLetters < 0.8 { return false }
    if words < 12 { return latinLetters > 0.95 }
    return functionWords >= (words < 40 ? 0.05 : 0.12)
  }

  /// Small words that the languages nearest to English do not have.
  private static let english = WordSet(
    """
    the of and to for that is was were are be been with by from at it its this these those which
    have has had not but his her their they he she we you will would could should said who what
    when where if than then there about after before into over under between while during against
    because through such also only other more most some any both or as
    """)
}
