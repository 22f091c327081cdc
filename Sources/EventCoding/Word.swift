internal import Spelling

/// A token as the coder compares it: without case, accents and typographic variants.
struct Word {
  /// Lower case, straight quotes, no accents: what tables are looked up by.
  let key: String
  /// As it stands in the text.
  let form: Substring
  /// UTF-8 bytes of the article's text.
  let range: Range<Int>

  /// The lemmas it can be of.
  let lemmas: [String]

  init(_ form: Substring, range: Range<Int>, _ inflection: Inflection) {
    self.form = form
    self.range = range
    key = Word.key(form)
    lemmas = inflection.lemmas(of: key)
  }

  /// Whether its first letter is a capital.
  var isCapitalised: Bool { form.first?.isUppercase ?? false }

  /// The form without case, accents and curly quotes; O(length).
  static func key(_ form: some StringProtocol) -> String {
    if form.utf8.allSatisfy({ $0 < 0x80 }) { return form.lowercased() }
    return String(form).folded.replacing("’", with: "'")
  }
}
