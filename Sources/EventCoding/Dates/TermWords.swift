internal import Ontology

/// A sentence's words as a term of office is read from them.
struct TermWords {
  let words: [Word]
  /// The pieces the sentence is cut into.
  let tokens: [TimeToken]

  /// "the first year of": the number, and where the phrase goes on.
  func yearOf(at place: Int) -> (Int, Int)? {
    let start = place < words.count && words[place].key == "the" ? place + 1 : place
    guard let number = ordinal(at: start), isYear(at: start + 1), start + 2 < words.count,
      words[start + 2].key == "of"
    else { return nil }
    return (number, start + 3)
  }

  func ordinal(at place: Int) -> Int? {
    guard case .word(.ordinal(let number))? = sense(place) else { return nil }
    return number
  }

  func isYear(at place: Int) -> Bool { sense(place) == .word(.unit(.years(1))) }

  func isTerm(at place: Int) -> Bool { sense(place) == .word(.term) }

  func afterPossessive(_ place: Int) -> Int {
    place < words.count && ["'s", "'"].contains(words[place].key) ? place + 1 : place
  }

  /// What begins at a word; nil within a piece of several words.
  private func sense(_ place: Int) -> TimeToken.Sense? {
    tokens.last { $0.words.lowerBound == place }?.sense
  }
}
