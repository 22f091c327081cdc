/// A document as a list shows it.
public struct DocumentRow: Hashable, Sendable {
  /// The document's number in this database.
  public let id: Int64
  /// When it was published, first day; nil when unknown.
  public let published: String?
  /// How fine that date is.
  public let precision: String
  /// The outlet.
  public let outlet: String?
  /// The title.
  public let title: String?
  /// How many sentences it has.
  public let sentences: Int
  /// How many events its sentences tell.
  public let events: Int
  /// Where it came from.
  public let path: String
  /// The document it repeats, if any.
  public let repeats: Repeat?

  /// That a document repeats another.
  public struct Repeat: Hashable, Sendable {
    /// The document it is likest to.
    public let document: Int64
    /// The share of its shingles that the other has, 0 through 1.
    public let score: Double
    /// `same_words`, `shortened`, `extended` or `edited`.
    public let reason: String
  }
}

/// A document whole.
public struct DocumentDetail: Hashable, Sendable {
  /// The document as a list shows it.
  public let row: DocumentRow
  /// The author.
  public let author: String?
  /// Where it can be read.
  public let url: String?
  /// The language, if told.
  public let language: String?
  /// The format it was read as.
  public let format: String
  /// SHA-256 of its raw bytes.
  public let sha256: String
  /// The text as stored.
  public let text: String
}

/// Part of a text with the words a search found in it.
public struct Snippet: Hashable, Sendable {
  /// The text, with an ellipsis where something was left out.
  public let text: String
  /// Where the words stand, in Unicode scalars of the text from 0.
  public let marks: [Range<Int>]
}

/// A sentence that a search found.
public struct SearchHit: Hashable, Sendable {
  /// The sentence's document.
  public let document: Int64
  /// The document's title.
  public let title: String?
  /// When it was published.
  public let published: String?
  /// The sentence.
  public let sentence: String
  /// The part of the sentence about the words that were looked for.
  public let snippet: Snippet
  /// The numbers of the events it tells.
  public let events: [Int64]
}
