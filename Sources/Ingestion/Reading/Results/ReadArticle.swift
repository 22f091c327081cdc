public import EventModel

/// An article as it was read: what it says, where it stood and what its bytes were.
public struct ReadArticle: Hashable, Sendable {
  /// The article; its text is in the stored form of `StoredText`.
  public internal(set) var article: Article

  /// Where it stood.
  public let location: ArticleLocation

  /// The format it was read as.
  public let format: ArticleFormat

  /// The raw bytes it was made of.
  public let bytes: ByteFacts

  /// What its source says of it that is not part of the article.
  public let facts: SourceFacts

  /// What was assumed, repaired or left unknown; in the order it was met.
  public let warnings: [ReadWarning]
}
