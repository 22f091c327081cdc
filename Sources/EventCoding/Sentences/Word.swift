internal import Linguistics
internal import Spelling

/// A word of a sentence as the coder compares it, with its place in the dependency tree.
struct Word {
  /// Lower case, straight quotes, no accents: what tables are looked up by.
  let key: String
  /// The dictionary form, spelt as `key` is.
  let lemma: String
  /// The dictionary form of the verb of which it is a participle that stands for an adjective or a
  /// noun; nil for any other word.
  var verbLemma: String?
  /// As it stands in the text.
  let form: Substring
  /// UTF-8 bytes of the article's text.
  let range: Range<Int>
  /// The universal part of speech.
  let partOfSpeech: PartOfSpeech
  /// The Penn Treebank tag.
  let tag: PennTag?
  /// The word it depends on, by index in the sentence; nil for the root.
  let head: Int?
  /// How it depends on its head.
  let relation: DependencyRelation
  /// The kind of name it is part of, if the engine takes it for one.
  let name: NameKind?

  /// What the tables of names know it by; O(length).
  var hash: UInt64 { WordHash.hash(key.utf8) }

  /// Whether its first letter is a capital.
  var isCapitalised: Bool {
    guard let first = form.utf8.first else { return false }
    return first < 0x80 ? 65...90 ~= first : form.first?.isUppercase ?? false
  }

  /// Whether it has capitals and no small letter, as abbreviations have.
  var hasNoSmallLetter: Bool {
    form.utf8.contains { 65...90 ~= $0 } && !form.utf8.contains { 97...122 ~= $0 }
  }

  /// The form without case, accents and curly quotes; O(length).
  static func key(_ form: some StringProtocol) -> String {
    if form.utf8.allSatisfy({ $0 < 0x80 }) { return form.lowercased() }
    let folded = String(form).folded
    return folded.unicodeScalars.contains("’") ? folded.replacing("’", with: "'") : folded
  }
}
