/// Why front matter could not be used.
public enum FrontMatterFault: Error, Hashable, Sendable {
  /// It isn't YAML: the parser's words, and the line of the file.
  case notYAML(String, line: Int)
  /// It begins and has keys, but no line `---` ends it within the limit, in bytes.
  case unclosed(limit: Int)
  /// It refers to anchors so often that it may unfold beyond bounds.
  case tooManyAliases(limit: Int)
}

extension FrontMatterFault: CustomStringConvertible {
  /// What is wrong, in words that follow "front matter: ".
  public var description: String {
    switch self {
    case .notYAML(let words, let line): "line \(line): \(Printable.line(words))"
    case .unclosed(let limit):
      "no line --- or ... ends it within \(Printable.size(limit))"
    case .tooManyAliases(let limit): "more than \(limit) YAML aliases"
    }
  }
}
