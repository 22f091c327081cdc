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
}
