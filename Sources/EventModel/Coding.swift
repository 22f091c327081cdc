/// A sentence of an article: where it stands and what it is for.
public struct ArticleSentence: Hashable, Sendable {
  /// What a stretch of an article is.
  public enum Kind: String, Sendable, CaseIterable {
    /// The article's own headline.
    case headline
    /// A heading between paragraphs.
    case heading
    /// Running text.
    case body
    /// Words under a picture.
    case caption
    /// Somebody's words between quotation marks.
    case quotation
    /// An item of a list.
    case listItem = "list_item"
    /// A note or reference.
    case footnote
    /// What a site adds: menus, related links.
    case boilerplate

    /// Whether it is the article's own prose: no title, and nothing that stands beside the text.
    public var isRunningText: Bool {
      switch self {
      case .body, .quotation, .listItem: true
      case .headline, .heading, .caption, .footnote, .boilerplate: false
      }
    }
  }

  /// Where it stands in the article.
  public let span: SourceSpan

  /// What it is.
  public let kind: Kind

  /// A sentence at the span.
  public init(span: SourceSpan, kind: Kind) {
    self.span = span
    self.kind = kind
  }
}

/// What the coder found in one article.
public struct Coding: Hashable, Sendable {
  /// Whether an article is in the language that is read.
  public enum Language: Sendable {
    /// It is English.
    case english
    /// It is not, so nothing is coded.
    case other
  }

  /// The article's sentences, in order, without overlap.
  public let sentences: [ArticleSentence]

  /// The events, in the order of their first telling.
  public let events: [Event]

  /// The relations, in the order of their evidence.
  public let relations: [Relation]

  /// Whether the article is in the language that is read.
  public let language: Language

  /// What was found; any list may be empty.
  public init(
    sentences: [ArticleSentence], events: [Event], relations: [Relation],
    language: Language = .english
  ) {
    self.language = language
    self.sentences = sentences
    self.events = events
    self.relations = relations
  }
}
