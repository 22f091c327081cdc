/// A form in which articles are handed in; the raw value is what `--format` takes.
public enum ArticleFormat: String, Hashable, Sendable, CaseIterable {
  /// Plain text, one article a file.
  case text
  /// Markdown with optional YAML front matter, one article a file.
  case markdown
  /// JSON Lines, one article a line (https://jsonlines.org).
  case jsonl
  /// One JSON object, an array of them, or several one after the other.
  case json

  /// The format of a name a person typed.
  ///
  /// - Throws: `UnknownArticleFormat`, which lists the formats there are.
  public init(named name: String) throws(UnknownArticleFormat) {
    guard let format = Self(rawValue: name.lowercased()) else {
      throw UnknownArticleFormat(name: name)
    }
    self = format
  }

  /// The endings of file names this format goes by, in lower case.
  public var fileExtensions: [String] {
    switch self {
    case .text: ["txt", "text"]
    case .markdown: ["md", "markdown"]
    case .jsonl: ["jsonl", "ndjson"]
    case .json: ["json"]
    }
  }
}

/// A name that no format of articles has.
public struct UnknownArticleFormat: Error, Hashable, Sendable, CustomStringConvertible {
  /// The name as it was typed.
  public let name: String

  /// The name and the formats there are.
  public var description: String {
    "unknown format \(Printable.quote(name)); use one of "
      + ArticleFormat.allCases.map(\.rawValue).joined(separator: ", ")
  }
}
