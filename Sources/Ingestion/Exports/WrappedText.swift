/// Lines of fixed width made paragraphs again.
enum WrappedText {
  /// The paragraphs of some lines: what stands between blank lines, each on one line.
  static func paragraphs(_ lines: some Sequence<Substring>) -> [String] {
    var paragraphs: [String] = []
    var current = ""
    for line in lines {
      let words = StoredText.trimmed(String(line))
      if words.isEmpty {
        if !current.isEmpty { paragraphs.append(current) }
        current = ""
      } else {
        current += current.isEmpty ? words : " " + words
      }
    }
    return current.isEmpty ? paragraphs : paragraphs + [current]
  }
}
