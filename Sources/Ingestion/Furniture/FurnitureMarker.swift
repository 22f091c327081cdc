internal import EventModel

/// Finds the lines of a text that are furniture.
struct FurnitureMarker {
  private let lexicon: FurnitureLexicon

  /// Knows furniture by the lexicon.
  init(_ lexicon: FurnitureLexicon) { self.lexicon = lexicon }

  /// The lines that are furniture, in order; `text` is in stored form.
  ///
  /// A line inside a paragraph is tried only where one can begin: behind a line that ends a sentence,
  /// that is short or that is furniture itself. So text of fixed width isn't torn.
  func marks(in text: String) -> [ArticleMark] {
    var marks: [ArticleMark] = []
    var start = 0
    var mayBegin = true
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      let length = line.unicodeScalars.count
      defer { start += length + 1 }
      guard let first = line.firstIndex(where: { !$0.isWhitespace }),
        let last = line.lastIndex(where: { !$0.isWhitespace })
      else {
        mayBegin = true
        continue
      }
      let words = String(line[first...last])
      let kind = mayBegin ? lexicon.kind(of: words) : nil
      if let kind {
        let from = start + line[..<first].unicodeScalars.count
        let span = SourceSpan(from..<from + words.unicodeScalars.count)
        marks.append(ArticleMark(span: span, kind: kind))
      }
      mayBegin = kind != nil || words.count < Self.shortLine || Self.endsSentence(words)
    }
    return marks
  }

  /// A line of running text of fixed width has more characters; arbitrary.
  private static let shortLine = 45

  private static func endsSentence(_ line: String) -> Bool {
    line.last { !"\"'”’»)]".contains($0) }.map { ".!?:…".contains($0) } ?? false
  }
}
