/// How articles are read where the files themselves don't say.
public struct ReadingOptions: Hashable, Sendable {
  /// The format every file is read as; nil to tell it by name and content.
  public var format: ArticleFormat?

  /// Which keys of a record hold what.
  public var fields: FieldMap

  /// The longest article, in bytes: a line of JSON Lines, a value of JSON, a whole text file.
  public var articleLimit: Int

  /// The longest front matter of a Markdown file, in bytes.
  public var frontMatterLimit: Int

  /// The 8 MiB that a single article may have unless told otherwise; arbitrary: longer than the
  /// longest novels, and some hundred megabytes of memory while it is coded.
  public static let standardArticleLimit = 8 << 20

  /// The 64 kB that front matter may have unless told otherwise; arbitrary.
  public static let standardFrontMatterLimit = 64 << 10

  /// Options that leave everything to the files unless told otherwise.
  public init(
    format: ArticleFormat? = nil, fields: FieldMap = .standard,
    articleLimit: Int = standardArticleLimit, frontMatterLimit: Int = standardFrontMatterLimit
  ) {
    self.format = format
    self.fields = fields
    self.articleLimit = articleLimit
    self.frontMatterLimit = frontMatterLimit
  }
}
