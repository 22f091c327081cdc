internal import EventModel
internal import Ontology

/// A predicate found in a sentence, before anybody takes part in it.
struct PredicateMatch {
  /// The row of `seeds/frames` that it is.
  let frame: Frame
  /// The act that the row names.
  let act: Act
  /// The word that stands for it in the tree.
  let head: Int
  /// Its words, by index in the sentence, in the order of the text.
  let words: [Int]
  /// The word of the frame's object, if the frame asks for one: "talks" of "suspend talks".
  let object: Int?

  /// Whether one of its words is a preposition that brings this participant: "with" of "meet with".
  func owns(_ word: Int) -> Bool { words.contains(word) }
}

/// A word that changes the act it governs, found in a sentence.
struct OperatorMatch {
  /// The row of `seeds/frames/operators.tsv`.
  let operation: Operator
  /// The word that stands for it in the tree.
  let head: Int
  /// Its words, by index in the sentence, in the order of the text.
  let words: [Int]
}
