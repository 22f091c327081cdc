internal import Linguistics

/// Where a date hangs in its sentence's tree: the words whose acts it can date, the surest first.
struct TimeSite {
  /// How sure a place is.
  enum Rank: Int, Comparable {
    /// The date depends on the word.
    case direct
    /// It depends on a noun of the word's clause, which tells no act of its own.
    case nominal
    /// It depends on a noun that may be what the date is of: "the attack on 5 May".
    case occasion

    static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
  }

  /// The words dated, the nearest first.
  private(set) var words: [(word: Int, rank: Rank)] = []
  /// Whether it stands before the noun it dates or is tied to it by "of": "the 2015 deal".
  private(set) var isBoundToNoun = false

  /// Prepositions that tie a date to the noun before them.
  private static let bindingPrepositions: Set<String> = ["of", "for", "as", "to"]

  /// - Parameter isOccasion: whether a noun tells of what has a date of its own.
  init(of expression: TimeExpression, in tree: SentenceTree, isOccasion: (Int) -> Bool) {
    guard let head = Self.head(of: expression.words, in: tree),
      let host = tree.words[head].head
    else { return }
    words.append((host, .direct))
    guard !tree.isPredicate(host) else { return }
    isBoundToNoun =
      expression.isBracketed || Self.isPrenominal(head, expression, in: tree)
      || expression.preposition.map(Self.bindingPrepositions.contains) ?? false
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

  /// The word of an expression that depends on a word outside it.
  private static func head(of range: Range<Int>, in tree: SentenceTree) -> Int? {
    let outward = range.filter { index in
      tree.words[index].head.map { !range.contains($0) } ?? true
    }
    let leaves: Set<DependencyRelation> = [
      .caseMarker, .punctuation, .determiner, .marker, .conjunction,
    ]
    return outward.first { !leaves.contains(tree.words[$0].relation) } ?? outward.first
  }

  private static func isPrenominal(
    _ head: Int, _ expression: TimeExpression, in tree: SentenceTree
  ) -> Bool {
    guard expression.preposition == nil, let host = tree.words[head].head, host > head else {
      return false
    }
    return [
      .compound, .numericModifier, .adjectivalModifier, .unmarkedNominalModifier, .possessor,
    ].contains(tree.words[head].relation)
  }
}

extension SentenceTree {
  /// Whether a word is the predicate of a clause.
  func isPredicate(_ word: Int) -> Bool {
    switch words[word].relation {
    case .adjectivalModifier, .caseMarker, .compound, .auxiliary, .marker: return false
    case .clausalComplement, .openComplement, .adverbialClause, .adnominalClause, .relativeClause,
      .sententialRelative, .clausalSubject, .passiveClausalSubject:
      return true
    default: break
    }
    if words[word].partOfSpeech == .verb { return true }
    return children(of: word).contains {
      [.subject, .passiveSubject, .outerSubject, .copula, .expletive].contains(words[$0].relation)
    }
  }

  /// The predicate of the clause a word is in: itself if it is one.
  func predicate(of word: Int) -> Int? {
    isPredicate(word) ? word : ancestors(of: word).first(where: isPredicate)
  }

  /// Whether the clause of a predicate tells of what is to come: "will meet", "plans to meet".
  func tense(of predicate: Int) -> ClauseTense {
    for child in children(of: predicate) {
      let word = words[child]
      if word.relation == .auxiliary, word.tag?.label == "MD",
        !["would", "could"].contains(word.lemma)
      {
        return .future
      }
    }
    let isInfinitive = children(of: predicate).contains {
      words[$0].relation == .marker && words[$0].key == "to"
    }
    guard isInfinitive else { return .past }
    guard words[predicate].relation == .openComplement, let head = words[predicate].head else {
      return .future
    }
    // "Failed to sign": what is told of is past; "agreed to meet" is to come.
    return words[head].tag?.label == "VBD"
      && ["fail", "refuse", "manage", "decline"]
        .contains(words[head].lemma)
      ? .past : .future
  }
}
