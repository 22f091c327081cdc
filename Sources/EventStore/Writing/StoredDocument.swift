internal import EventModel

/// A document just written, as what hangs on it refers to it.
struct StoredDocument {
  /// One of its sentences.
  struct Sentence {
    let row: Int64
    let text: String
  }

  /// Its number.
  let row: Int64
  /// Its content hash.
  let uid: String
  /// Its sentences by where they stand.
  let sentences: [SourceSpan: Sentence]
  /// The document it repeats.
  let repeated: RepeatedDocument?

  /// The row of the sentence at a span.
  func row(of sentence: SourceSpan) -> Int64? { sentences[sentence]?.row }

  /// The row of the sentence that holds the start of a span; O(sentences).
  func row(ofSentenceAround span: SourceSpan) -> Int64? {
    sentences.first { $0.key.range.contains(span.start) }?.value.row
  }

  /// What tells that a mention's sentence is copied from elsewhere.
  func copyKey(of mention: EventMention, in event: Event) -> Int64? {
    sentences[mention.sentence].flatMap {
      EventIdentity.copyKey(of: mention, in: event, sentence: $0.text)
    }
  }
}
