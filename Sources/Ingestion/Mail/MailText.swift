internal import EventModel

/// The text of a plain message: what was quoted from others and the signature are marked.
struct MailText {
  /// The text and its marks.
  private(set) var text: MarkedText

  /// Marks a text in stored form, line by line.
  init(_ body: String) {
    text = MarkedText(StoredText.trimmed(body))
    var marks: [ArticleMark] = []
    var start = 0
    var isSignature = false
    for line in text.text.split(separator: "\n", omittingEmptySubsequences: false) {
      let end = start + line.unicodeScalars.count
      // RFC 3676 section 4.3: two hyphens and a blank on a line of their own.
      isSignature = isSignature || line == "-- "
      if isSignature || line.hasPrefix(">"), end > start, !StoredText.isBlank(String(line)) {
        marks.append(ArticleMark(span: SourceSpan(start..<end), kind: .boilerplate))
      }
      start = end + 1
    }
    text.mark(marks)
  }
}
