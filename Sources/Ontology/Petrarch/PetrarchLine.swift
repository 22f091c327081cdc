/// A line of a PETRARCH dictionary without its comment, and its errors.
struct PetrarchLine {
  /// The file, as named.
  let path: String
  /// The line number, from 1.
  let number: Int
  /// The whole line, for an error.
  let whole: Substring
  /// What stands before a comment.
  let text: Substring

  /// Takes a line; a comment begins with `#` or, in older dictionaries, with `;`.
  init(path: String, number: Int, _ line: Substring) {
    self.path = path
    self.number = number
    whole = line
    text = line.prefix { $0 != "#" && $0 != ";" }
  }

  /// Whether it says nothing.
  var isBlank: Bool { text.allSatisfy(\.isWhitespace) }

  /// Whether it goes on with the codes of the entry before it.
  var isIndented: Bool { text.first?.isWhitespace == true }

  /// An error that points at a part of the line.
  func error(at part: Substring, _ reason: SeedError.Reason) -> SeedError {
    SeedError(
      path: path, line: number,
      column: whole.distance(from: whole.startIndex, to: part.startIndex) + 1,
      text: String(whole), width: max(1, part.count), reason)
  }
}
