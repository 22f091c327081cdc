/// Where an article, or what should have been one, stands.
public struct ArticleLocation: Hashable, Sendable {
  /// The path as it was given, with what was found below it; `-` for standard input.
  public let path: String

  /// The line, from 1, on which the article begins, or its number in a file without lines that count;
  /// nil when the file is one article.
  public let line: Int?

  /// A place in a file, or the whole of it.
  public init(path: String, line: Int? = nil) {
    self.path = path
    self.line = line
  }
}

extension ArticleLocation: CustomStringConvertible {
  /// `path` or `path:line`, on one line whatever characters the path holds.
  public var description: String {
    let name = path == "-" ? "standard input" : Printable.line(path)
    return line.map { "\(name):\($0)" } ?? name
  }
}
