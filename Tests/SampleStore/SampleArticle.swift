public import EventModel
public import EventStore
public import Likeness

/// A document with a coding made by hand, so that what is stored does not hang on any coder.
///
/// All of them tell matters of public record.
public struct SampleArticle: Sendable {
  /// The document and where it is said to come from.
  public let record: DocumentRecord
  /// What is said to have been found in it.
  public var coding: Coding
  /// What a copy of it would be known by.
  public var story: Story { Story(record.article, coding.sentences) }

  /// An article of which every offset is found by its words.
  init(number: Int, _ article: Article, format: String, coding: (ArticleText) -> Coding) {
    let digit = String(number, radix: 16)
    record = DocumentRecord(
      article: article, path: "articles/\(number).md", line: number == 3 ? 7 : nil, format: format,
      encoding: "UTF-8", sha256: String(repeating: digit, count: 64))
    self.coding = coding(ArticleText(article.text))
  }

  /// Every sample, in the order in which the filled database has them.
  public static let all = [expulsion, visit, treaty]
}
