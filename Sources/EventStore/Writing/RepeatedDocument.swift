internal import EventModel
internal import Likeness

/// A stored document that the one being stored repeats.
struct RepeatedDocument {
  /// Its number.
  let row: Int64
  /// The first of all that repeat one another, often itself.
  let original: Int64
  /// How like it is, and in what way.
  let likeness: Likeness
  /// Its sentences' rows, by the sentences of the later document that answer them.
  let sentences: [SourceSpan: [Int64]]
}
