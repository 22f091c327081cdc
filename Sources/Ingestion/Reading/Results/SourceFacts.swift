/// What a source says of an article beyond the article itself, as it is written there.
public struct SourceFacts: Hashable, Sendable {
  /// The publication date in the source's own words, whether or not it could be read.
  public let dateAsWritten: String?

  /// The subjects the source files the article under, in its order.
  public let tags: [String]

  /// Nothing but the article.
  public static let none = SourceFacts(dateAsWritten: nil, tags: [])
}
