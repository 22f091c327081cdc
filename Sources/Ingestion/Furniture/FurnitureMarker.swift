internal import EventModel

/// Finds the lines of a text that are furniture.
struct FurnitureMarker {
  private let lexicon: FurnitureLexicon

  /// Knows furniture by the lexicon.
  init(_ lexicon: FurnitureLexicon) { self.lexicon = lexicon }

  /// The lines that are furniture, in order; `text` is in stored form.
  ///
  /// A line inside a paragraph is tried only where one can begin: behind a line that ends a sentence,
  /// that is short or that is furniture itself. So text of fixed width isn't torn. O(length).
  func marks(in text: String) -> [ArticleMark] {
    var marks: [ArticleMark] = []
    var mayBegin = true
    for line in TextLines(text) {
      guard !line.bytes.isEmpty else {
        mayBegin = true
        continue
      }
      let kind = mayBegin ? lexicon.kind(of: line.bytes) : nil
      if let kind { marks.append(ArticleMark(span: line.span, kind: kind)) }
      mayBegin =
        kind != nil || line.bytes.count < Self.shortLine || Self.endsSentence(line.bytes)
    }
    return marks
  }

  /// A line of running text of fixed width has more bytes; arbitrary.
  private static let shortLine = 45

  /// Whether a line ends with a full stop or its like, quotation marks and brackets aside.
  private static func endsSentence(_ line: ArraySlice<UInt8>) -> Bool {
    // The curly quotation marks are E2 80 98 to E2 80 9D, the ellipsis E2 80 A6.
    var end = line
    while let last = end.last {
      if Array("\"')]".utf8).contains(last) {
        end.removeLast()
      } else if end.count > 2, end.suffix(3).starts(with: [0xE2, 0x80]), 0x98...0x9D ~= last {
        end.removeLast(3)
      } else {
        break
      }
    }
    return end.last.map { Array(".!?:".utf8).contains($0) } ?? false
      || end.suffix(3).elementsEqual("…".utf8)
  }
}
