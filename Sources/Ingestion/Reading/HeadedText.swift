/// A text and the headline that stands over it, if one does.
struct HeadedText: Hashable {
  /// The headline on one line; nil when the text has none.
  let title: String?

  /// The text; what follows the blank lines under the headline, or everything.
  let body: String

  /// The longest headline in characters; arbitrary, and twice a long one.
  private static let longestTitle = 150

  /// Tells the headline from the text, which is in stored form.
  init(_ text: String) {
    let start = text.drop { $0.isWhitespace }
    let first = start.prefix { $0 != "\n" }
    let second = start.dropFirst(first.count + 1).prefix { $0 != "\n" }
    let rest = start.dropFirst(first.count + 1 + second.count).drop { $0.isNewline }
    guard let title = StoredText.line(String(first)), title.count <= Self.longestTitle,
      !Self.endsSentence(title), StoredText.isBlank(String(second)),
      !StoredText.isBlank(String(rest))
    else {
      (self.title, body) = (nil, text)
      return
    }
    (self.title, body) = (title, String(rest))
  }

  /// A headline may ask or exclaim, but it doesn't stop, pause or announce.
  private static func endsSentence(_ line: String) -> Bool {
    let end = line.last { !"\"'”’»)".contains($0) }
    return end.map { ".:;,…".contains($0) } ?? false
  }
}
