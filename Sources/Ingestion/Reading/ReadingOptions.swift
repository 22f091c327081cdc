public import EventModel

/// How articles are read where the files themselves don't say.
public struct ReadingOptions: Hashable, Sendable {
  /// The format every file is read as; nil to tell it by name and content.
  public var format: ArticleFormat?

  /// Which keys of a record hold what.
  public var fields: FieldMap

  /// What `seeds/reading` says of how articles look.
  public var vocabulary: ReadingVocabulary

  /// The publication date of every article, whatever its file says; nil to go by the file.
  public var published: DateSpan?

  /// Who published every article, whatever its file says; nil to go by the file.
  public var outlet: String?

  /// The longest article, in bytes: a line of JSON Lines, a value of JSON, a whole text file or page.
  public var articleLimit: Int

  /// The longest file that holds many articles and has to be read as a whole, in bytes: a feed, an
  /// export, a document.
  public var collectionLimit: Int

  /// The longest front matter of a Markdown file, in bytes.
  public var frontMatterLimit: Int

  /// The 8 MiB that a single article may have unless told otherwise; arbitrary: longer than the
  /// longest novels, and some hundred megabytes of memory while it is coded.
  public static let standardArticleLimit = 8 << 20

  /// The 64 MiB that a collection may have unless told otherwise; arbitrary: exports hold 500 articles.
  public static let standardCollectionLimit = 64 << 20

  /// The 64 kB that front matter may have unless told otherwise; arbitrary.
  public static let standardFrontMatterLimit = 64 << 10

  /// Options that leave everything to the files unless told otherwise.
  public init(
    format: ArticleFormat? = nil, fields: FieldMap = .standard,
    vocabulary: ReadingVocabulary = .none, published: DateSpan? = nil, outlet: String? = nil,
    articleLimit: Int = standardArticleLimit, collectionLimit: Int = standardCollectionLimit,
    frontMatterLimit: Int = standardFrontMatterLimit
  ) {
    self.format = format
    self.fields = fields
    self.vocabulary = vocabulary
    self.published = published
    self.outlet = outlet
    self.articleLimit = articleLimit
    self.collectionLimit = collectionLimit
    self.frontMatterLimit = frontMatterLimit
  }
}
