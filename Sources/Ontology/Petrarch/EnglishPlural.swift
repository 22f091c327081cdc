/// The regular plural of an English noun, which PETRARCH makes where a dictionary gives none.
enum EnglishPlural {
  /// The plural of a word in capitals; words in "man" are the one irregular kind made here.
  static func of(_ singular: some StringProtocol) -> String {
    if singular.hasSuffix("MAN") { return singular.dropLast(2) + "EN" }
    let beforeLast = singular.dropLast().last
    if singular.hasSuffix("Y"), let beforeLast, !"AEIOU".contains(beforeLast) {
      return singular.dropLast() + "IES"
    }
    let hisses = ["S", "X", "Z", "CH", "SH"].contains { singular.hasSuffix($0) }
    return singular + (hisses ? "ES" : "S")
  }
}
