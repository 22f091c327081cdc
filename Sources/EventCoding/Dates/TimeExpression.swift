/// Words of a sentence that say when.
struct TimeExpression {
  /// The words, by index in the sentence, with the preposition before them.
  let words: Range<Int>
  /// The word that leads them in, lower case; nil for none.
  let preposition: String?
  /// What they say.
  let meaning: TimeMeaning
  /// Whether they stand in brackets.
  var isBracketed = false

  /// The words without the preposition.
  var dateWords: Range<Int> {
    preposition == nil || words.count < 2 ? words : words.lowerBound + 1..<words.upperBound
  }

  /// The word of the act that it is counted from, if it is.
  var act: Int? {
    guard case .shift(_, _, .act(let act)) = meaning else { return nil }
    return act
  }
}
