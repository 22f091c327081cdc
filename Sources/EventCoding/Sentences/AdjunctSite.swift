internal import Linguistics

/// Where words that say when or where hang in their sentence's tree: the words whose acts they can
/// belong to, the surest first.
struct AdjunctSite {
  /// How sure a place is.
  enum Rank: Int, Comparable {
    /// The adjunct depends on the word.
    case direct
    /// It depends on a noun of the word's clause, which tells no act of its own.
    case nominal
    /// It depends on a noun that may be what it is of: "the attack on 5 May".
    case occasion

    static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
  }

  /// The words it can belong to, the nearest first.
  private(set) var words: [(word: Int, rank: Rank)] = []
  /// Whether it stands before its noun or is tied to it by "of": "the 2015 deal".
  private(set) var isBoundToNoun = false

  /// Prepositions that tie an adjunct to the noun before them.
  private static let bindingPrepositions: Set<String> = ["of", "for", "as", "to"]
  /// Participles that lead a date in and tell no act.
  private static let datings: Set<String> = ["dated"]

  /// - Parameters:
  ///   - range: the adjunct's words, its preposition among them.
  ///   - skipped: a word that it depends on but does not belong to, with what lies below.
  ///   - isOccasion: whether a noun tells of what has a time and place of its own.
  init(
    of range: Range<Int>, preposition: String?, in tree: SentenceTree, skipping skipped: Int? = nil,
    isOccasion: (Int) -> Bool
  ) {
    guard let head = Self.head(of: range, in: tree), var host = tree.words[head].head else {
      return
    }
    if tree.words[range.lowerBound].key == "(", range.lowerBound > 0, tree.isPredicate(host) {
      // Brackets belong to the word before them, whatever the parser has hung them on.
      words.append((range.lowerBound - 1, .direct))
      isBoundToNoun = true
      return
    }
    if host == skipped {
      guard let above = tree.words[host].head else { return }
      host = above
    }
    if tree.words[host].relation == .adnominalClause, Self.datings.contains(tree.words[host].key),
      let letter = tree.words[host].head
    {
      // "in a letter dated 5 May": what was done by it was done on that day.
      host = letter
      words.append((host, .direct))
      if !tree.isPredicate(host) { climb(from: host, in: tree, isOccasion) }
      return
    }
    words.append((host, .direct))
    guard !tree.isPredicate(host) else { return }
    isBoundToNoun =
      tree.words[range.lowerBound].key == "("
      || preposition == nil && Self.isPrenominal(head, in: tree)
      || preposition.map(Self.bindingPrepositions.contains) ?? false
    guard !isBoundToNoun else {
      // "the 2019 invasion": the head of a compound is dated with it.
      if tree.words[host].relation == .compound, let head = tree.words[host].head {
        words.append((head, .direct))
      }
      return
    }
    climb(from: host, in: tree, isOccasion)
  }

  /// Up through nouns to the predicate they depend on.
  private mutating func climb(
    from host: Int, in tree: SentenceTree, _ isOccasion: (Int) -> Bool
  ) {
    var rank = isOccasion(host) ? Rank.occasion : .nominal
    for word in tree.ancestors(of: host) {
      words.append((word, rank))
      if tree.isPredicate(word) { return }
      if isOccasion(word) { rank = .occasion }
    }
  }

  /// The word of a range that depends on a word outside it.
  private static func head(of range: Range<Int>, in tree: SentenceTree) -> Int? {
    let outward = range.filter { index in
      tree.words[index].head.map { !range.contains($0) } ?? true
    }
    let leaves: Set<DependencyRelation> = [
      .caseMarker, .punctuation, .determiner, .marker, .conjunction,
    ]
    return outward.first { !leaves.contains(tree.words[$0].relation) } ?? outward.first
  }

  private static func isPrenominal(_ head: Int, in tree: SentenceTree) -> Bool {
    guard let host = tree.words[head].head, host > head else { return false }
    return [
      .compound, .numericModifier, .adjectivalModifier, .unmarkedNominalModifier, .possessor,
    ].contains(tree.words[head].relation)
  }
}
