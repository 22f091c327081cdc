public import EventModel

/// One line of the input of `chancery code`: an article as a JSON object.
///
/// `id` and `text` are required; `title`, `date`, `url`, `source` (the outlet), `author` and
/// `language` may be left out, `null` or empty. Further keys are passed over: records carry more than
/// a coder needs.
public struct ArticleLine: Hashable, Sendable {
  /// The identifier as it came, a string or a number, for the answer to carry.
  public let id: JSONValue

  /// The article; its `id` is the identifier as text.
  public let article: Article

  /// Reads a line; O(n).
  public init(parsing line: String) throws(UncodableLine) {
    try self.init(parsing: Array(line.utf8))
  }

  /// Reads a line from bytes that need not be valid UTF-8; O(n).
  public init(parsing line: [UInt8]) throws(UncodableLine) {
    let value: JSONValue
    do {
      value = try JSONValue(parsing: line)
    } catch {
      throw UncodableLine(id: .null, .malformed(error))
    }
    let fields = try ArticleFields(value)
    self.id = fields.id
    self.article = Article(
      id: try fields.identifier(), title: try fields.text("title"),
      text: try fields.requiredText("text"), published: try fields.date("date"),
      url: try fields.text("url"), outlet: try fields.text("source"),
      author: try fields.text("author"), language: try fields.text("language"))
  }
}
