/// What came of one article: the article, or why there is none.
public enum ReadOutcome: Hashable, Sendable {
  /// An article was read.
  case article(ReadArticle)
  /// Something that was to be an article could not be read.
  case rejection(Rejection)
}
