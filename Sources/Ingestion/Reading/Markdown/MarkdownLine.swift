/// One line of Markdown outside of code, without the marks of quotations.
struct MarkdownLine {
  /// The line without the marks of a quotation and without blanks at either end.
  let content: Substring

  /// What opens a stretch of code and closes it again.
  struct Fence: Hashable {
    let mark: Character
    let length: Int
  }

  /// Reads a line without its end.
  init(_ line: Substring) {
    var content = line.drop(while: Self.isBlank)
    while content.first == ">" { content = content.dropFirst().drop(while: Self.isBlank) }
    while let last = content.last, Self.isBlank(last) { content.removeLast() }
    self.content = content
  }

  /// Whether the line holds nothing.
  var isBlank: Bool { content.isEmpty }

  /// The fence the line is, with whatever language it names.
  var fence: Fence? {
    guard let mark = content.first, mark == "`" || mark == "~" else { return nil }
    let run = content.prefix { $0 == mark }
    guard run.count >= 3, !content.dropFirst(run.count).contains(mark) else { return nil }
    return Fence(mark: mark, length: run.count)
  }

  /// Whether the line ends the code that a fence began.
  func closes(_ open: Fence) -> Bool {
    content.count >= open.length && content.allSatisfy { $0 == open.mark }
  }

  /// A heading that begins with `#`, without its marks.
  var heading: (level: Int, words: Substring)? {
    let marks = content.prefix { $0 == "#" }
    let rest = content.dropFirst(marks.count)
    guard (1...6).contains(marks.count), let next = rest.first, Self.isBlank(next) else {
      return nil
    }
    var words = rest.drop(while: Self.isBlank)
    let closing = words.reversed().prefix { $0 == "#" }.count
    let opened = words.dropLast(closing)
    if closing > 0, opened.last.map(Self.isBlank) ?? true { words = opened }
    while let last = words.last, Self.isBlank(last) { words.removeLast() }
    return (marks.count, words)
  }

  /// The level of the heading that the line, as an underline, makes of the lines above it.
  var underlineLevel: Int? {
    guard let first = content.first, first == "=" || first == "-",
      content.allSatisfy({ $0 == first })
    else { return nil }
    return first == "=" ? 1 : 2
  }

  /// Whether the line is a rule: three or more of one mark and nothing else.
  var isRule: Bool {
    guard let mark = content.first, "-*_".contains(mark) else { return false }
    return content.allSatisfy { $0 == mark || Self.isBlank($0) }
      && content.reduce(0) { $0 + ($1 == mark ? 1 : 0) } >= 3
  }

  /// The label that a line such as `[1]: https://example.org "Title"` defines, in lower case.
  var definedLabel: String? {
    guard content.first == "[", let end = content.firstIndex(of: "]") else { return nil }
    let label = content[content.index(after: content.startIndex)..<end]
    let rest = content[end...].dropFirst()
    guard !label.isEmpty, label.first != "^", rest.first == ":" else { return nil }
    let target = rest.dropFirst().drop(while: Self.isBlank)
    let isTarget =
      target.contains("://") || target.first == "/" || target.first == "<"
      || target.first == "#" || target.hasPrefix("mailto:")
    return isTarget ? label.lowercased() : nil
  }

  /// The words of a line of prose; the mark of a list's item is made `-`, a footnote loses its own.
  var words: Substring {
    if let first = content.first, first == "*" || first == "+",
      content.dropFirst().first.map(Self.isBlank) ?? false
    {
      return "-" + content.dropFirst()
    }
    guard content.hasPrefix("[^"), let end = content.firstIndex(of: "]"),
      content[end...].dropFirst().first == ":"
    else { return content }
    return content[end...].dropFirst(2).drop(while: Self.isBlank)
  }

  private static func isBlank(_ character: Character) -> Bool {
    character == " " || character == "\t"
  }
}
