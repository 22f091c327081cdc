/// A document as a person hands it in: its text and what is known about it.
public struct Article: Hashable, Sendable {
  /// The giver's own identifier, returned unchanged.
  public var id: String?

  /// The headline, if it is not part of the text.
  public var title: String?

  /// The text every offset points into, never altered after this.
  public var text: String

  /// When it was published; `unknown` rather than guessed.
  public var published: DateSpan

  /// Where it can be read.
  public var url: String?

  /// The newspaper, agency, ministry or site that published it.
  public var outlet: String?

  /// Who wrote it.
  public var author: String?

  /// The language as a BCP 47 tag, if told.
  public var language: String?

  /// What of the text is not running text, in order and without overlap; all else is.
  public var marks: [ArticleMark] = []

  /// An article of which only the text need be known.
  public init(
    id: String? = nil, title: String? = nil, text: String, published: DateSpan = .unknown,
    url: String? = nil, outlet: String? = nil, author: String? = nil, language: String? = nil
  ) {
    self.id = id
    self.title = title
    self.text = text
    self.published = published
    self.url = url
    self.outlet = outlet
    self.author = author
    self.language = language
  }
}
