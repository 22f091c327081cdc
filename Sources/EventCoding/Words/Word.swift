internal import Linguistics
internal import Spelling

/// A word of a sentence as the coder compares it, with its place in the dependency tree.
struct Word {
  /// Lower case, straight quotes, no accents: what tables are looked up by.
  let key: String
  /// What tables know `key` by.
  let hash: UInt64
  /// The dictionary form, spelt as `key` is.
  let lemma: String
  /// What tables know `lemma` by.
  let lemmaHash: UInt64
  /// What tables know the dictionary form by of the verb of which it is a participle that stands for
  /// an adjective or a noun; nil for any other word.
  let verbHash: UInt64?
  /// As it stands in the text.
  let form: String
  /// Whether its first letter is a capital.
  let isCapitalised: Bool
  /// UTF-8 bytes of the article's text.
  let range: Range<Int>
  /// The universal part of speech.
  let partOfSpeech: PartOfSpeech
  /// The Penn Treebank tag.
  let tag: PennTag?
  /// The word it depends on, by index in the sentence; nil for the root.
  private(set) var head: Int?
  /// How it depends on its head.
  private(set) var relation: DependencyRelation
  /// The kind of name it is part of, if the engine takes it for one.
  let name: NameKind?

  /// - Parameters:
  ///   - lemma: the dictionary form as the engine has it.
  ///   - verbLemma: that of the verb of which it is a participle.
  init(
    form: String, lemma: String, verbLemma: String? = nil, range: Range<Int>,
    partOfSpeech: PartOfSpeech, tag: PennTag?, head: Int?, relation: DependencyRelation,
    name: NameKind?
  ) {
    key = Self.key(form)
    hash = WordHash.hash(key)
    self.lemma = Self.key(lemma)
    lemmaHash = WordHash.hash(self.lemma)
    verbHash = verbLemma.map { WordHash.hash(Self.key($0)) }
    self.form = form
    isCapitalised = Self.isCapitalised(form)
    self.range = range
    self.partOfSpeech = partOfSpeech
    self.tag = tag
    self.head = head
    self.relation = relation
    self.name = name
  }

  /// Makes it depend on another word.
  mutating func attach(to head: Int, as relation: DependencyRelation) {
    self.head = head
    self.relation = relation
  }

  /// Whether it has capitals and no small letter, as abbreviations have.
  var hasNoSmallLetter: Bool {
    form.utf8.contains { 65...90 ~= $0 } && !form.utf8.contains { 97...122 ~= $0 }
  }

  private static func isCapitalised(_ form: String) -> Bool {
    guard let first = form.utf8.first else { return false }
    return first < 0x80 ? 65...90 ~= first : form.first?.isUppercase ?? false
  }

  /// The form without case, accents and curly quotes; O(length).
  static func key(_ form: String) -> String {
    if form.utf8.allSatisfy({ $0 < 0x80 && !(65...90 ~= $0) }) { return form }
    if form.utf8.allSatisfy({ $0 < 0x80 }) { return form.lowercased() }
    let folded = form.folded
    return folded.unicodeScalars.contains("’") ? folded.replacing("’", with: "'") : folded
  }
}
