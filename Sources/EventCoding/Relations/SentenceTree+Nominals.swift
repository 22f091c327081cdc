internal import Linguistics

extension SentenceTree {
  /// A word and those joined to it by "and" or commas, in the order of the text.
  func conjuncts(of word: Int) -> [Int] {
    [word] + children(of: word, .conjunct).filter { words[$0].partOfSpeech.isNominal }
  }

  /// The word a member of a coordination is joined to, the word itself otherwise.
  func firstConjunct(of word: Int) -> Int {
    guard words[word].relation == .conjunct, let head = words[word].head else { return word }
    return head
  }

  /// The nominals that depend on a word through a preposition, in the order of the text.
  func dependents(of word: Int, behind preposition: String) -> [Int] {
    children(of: word, .nominalModifier, .oblique, .agent).filter {
      self.preposition(of: $0) == preposition
    }
  }

  /// The words of a noun phrase without its relative clauses, appositions and further conjuncts.
  func phrase(of word: Int) -> Range<Int> {
    var range = word..<word + 1
    let isParticiple = [.adjectivalModifier, .adnominalClause].contains(words[word].relation)
    for child in children(of: word)
    where words[child].relation.isInsidePhrase
      || isParticiple && words[child].relation == .oblique
    {
      if words[child].relation == .caseMarker, child < word { continue }
      let below = phrase(of: child)
      range = min(range.lowerBound, below.lowerBound)..<max(range.upperBound, below.upperBound)
    }
    return range
  }

  /// The first word of the noun phrase about a word, found from left to right without leaving it:
  /// the words before the noun that are not verbs, prepositions or marks.
  func modifiers(before word: Int) -> Range<Int> {
    var start = word
    while start > 0, words[start - 1].isModifier { start -= 1 }
    return start..<word
  }
}

extension Word {
  /// Whether it can stand between a noun and the start of its phrase.
  fileprivate var isModifier: Bool {
    switch partOfSpeech {
    case .adjective, .noun, .properNoun, .numeral, .determiner, .adverb: true
    case .particle: relation == .caseMarker
    case .pronoun: relation == .possessor
    case .punctuation: key == "-"
    case .verb: relation == .adjectivalModifier || relation == .compound
    case .other: true
    default: key == "-"
    }
  }
}

extension PartOfSpeech {
  /// Whether it can be the head of a noun phrase.
  var isNominal: Bool {
    self == .noun || self == .properNoun || self == .pronoun || self == .numeral
  }
}

extension DependencyRelation {
  /// Whether a dependent is part of its noun's name rather than something told about it.
  fileprivate var isInsidePhrase: Bool {
    switch self {
    case .conjunct, .conjunction, .relativeClause, .apposition, .punctuation, .copula, .parataxis,
      .subject, .passiveSubject, .auxiliary, .adverbialClause, .marker, .preconjunction,
      .clausalSubject, .sententialRelative, .oblique, .clausalComplement, .list:
      false
    default: true
    }
  }
}
