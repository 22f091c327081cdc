/// A piece of a written date.
enum DateWord: Hashable {
  /// A number and how many digits it is written with.
  case number(Int, digits: Int)
  /// Letters, in lower case.
  case letters(String)
  /// Any other character but blanks and commas.
  case mark(Character)

  /// The pieces of a date that tell something; empty for a text longer than any date.
  ///
  /// Left out are weekdays, the word "of", the endings of ordinals and the full stops of abbreviations.
  static func words(of text: String, lexicon: DateLexicon = DateLexicon()) -> [DateWord] {
    guard text.utf8.count <= longest else { return [] }
    var words: [DateWord] = []
    var rest = text.drop { $0.isWhitespace }
    while let first = rest.first {
      if first.isASCII, first.isNumber {
        let digits = rest.prefix { $0.isASCII && $0.isNumber }
        rest = rest.dropFirst(digits.count)
        if let ending = ["st", "nd", "rd", "th"].first(where: rest.hasPrefix) {
          rest = rest.dropFirst(ending.count)
        }
        guard let number = Int(digits) else { return [] }
        words.append(.number(number, digits: digits.count))
      } else if first.isLetter {
        let letters = rest.prefix(while: \.isLetter)
        rest = rest.dropFirst(letters.count)
        if rest.first == "." { rest = rest.dropFirst() }
        let word = lexicon.english(letters.lowercased())
        if let word, !isSilent(word) { words.append(.letters(word)) }
      } else {
        if !first.isWhitespace, first != "," { words.append(.mark(first)) }
        rest = rest.dropFirst()
      }
    }
    return words
  }

  /// Bytes; arbitrary, and twice the longest form.
  private static let longest = 80

  private static func isSilent(_ word: String) -> Bool {
    word == "of" || weekdays.contains(word)
  }

  private static let weekdays: Set<String> = [
    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
    "mon", "tue", "tues", "wed", "thu", "thur", "thurs", "fri", "sat", "sun",
  ]
}
