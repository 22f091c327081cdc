internal import EventModel

/// A text in stored form that is put together of paragraphs, with what each is.
struct MarkedText {
  /// The text so far, its paragraphs parted by a blank line.
  private(set) var text = ""

  /// What is not running text, in order.
  private(set) var marks: [ArticleMark] = []

  private var length = 0

  /// No text yet.
  init() {}

  /// A text as it is given, but for `StoredText`.
  init(_ text: String) {
    self.text = StoredText.normalise(text)
    length = self.text.unicodeScalars.count
  }

  /// Adds a paragraph, without the blanks around it; one of blanks alone is left out.
  mutating func append(_ paragraph: String, _ kind: ArticleSentence.Kind = .body) {
    let stored = StoredText.trimmed(StoredText.normalise(paragraph))
    guard !stored.isEmpty else { return }
    if !text.isEmpty {
      text += "\n\n"
      length += 2
    }
    let start = length
    text += stored
    length += stored.unicodeScalars.count
    if kind != .body {
      marks.append(ArticleMark(span: SourceSpan(start..<length), kind: kind))
    }
  }

  /// Whether no paragraph of running text is there; O(length of what stands before the first).
  var isEmpty: Bool {
    var rest = marks[...]
    for (place, scalar) in text.unicodeScalars.enumerated() where !StoredText.isBlank(scalar) {
      rest = rest.drop { $0.span.end <= place }
      if place < rest.first?.span.start ?? .max { return false }
    }
    return true
  }

  /// Marks more stretches; what is marked already stays as it is.
  mutating func mark(_ more: [ArticleMark]) {
    let taken = marks
    marks += more.filter { new in !taken.contains { $0.span.overlaps(new.span) } }
    marks.sort { $0.span.start < $1.span.start }
  }
}
