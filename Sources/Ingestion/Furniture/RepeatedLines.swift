internal import EventModel

/// Marks the lines that stand in many articles of one outlet: its own furniture, which no list knows.
///
/// Articles are counted as they come, so that none is waited for: a line is furniture from the
/// fifth article on that has it. Compared are the lines at the head and foot of an article, where
/// furniture stands, to the letter but for case and blanks: a report made of a template whose
/// figures differ stays a report.
///
/// Counts are kept by lossy counting (Manku and Motwani, "Approximate Frequency Counts over Data
/// Streams", VLDB 2002): of an outlet's `n` articles a count is short by `n / 50` at most, and a line
/// seldom met is forgotten, so that memory stays at some thousand lines an outlet however many
/// articles it has.
struct RepeatedLines {
  private var outlets: [String: LineCounts] = [:]

  /// Lines at the head and at the foot that are counted; arbitrary.
  private static let head = 6
  private static let foot = 12

  /// Longer lines, in bytes, are running text; arbitrary.
  private static let longest = 600

  /// Outlets that are told apart, so that the articles of more are left as they are; arbitrary.
  private static let mostOutlets = 1_000

  /// The article with a mark of boilerplate on each line that its outlet repeats, and its lines
  /// counted; one without an outlet as it is.
  ///
  /// O(length).
  mutating func marking(_ article: Article) -> Article {
    guard let outlet = article.outlet,
      outlets[outlet] != nil || outlets.count < Self.mostOutlets
    else { return article }
    let lines = Self.lines(of: article.text)
    let repeated = outlets[outlet, default: LineCounts()].add(lines.map(\.key))
    guard !repeated.isEmpty else { return article }
    var text = MarkedText(article.text)
    text.mark(article.marks)
    text.mark(
      lines.filter { repeated.contains($0.key) }.map {
        ArticleMark(span: $0.span, kind: .boilerplate)
      })
    var marked = article
    marked.marks = text.marks
    return marked
  }

  /// The lines at head and foot that are neither blank nor long, each with a hash of its words.
  private static func lines(of text: String) -> [(key: UInt64, span: SourceSpan)] {
    let lines = TextLines(text).filter { !$0.bytes.isEmpty }
    let outer = lines.count <= head + foot ? lines : Array(lines.prefix(head) + lines.suffix(foot))
    return outer.filter { $0.bytes.count <= longest }.map { (hash($0.bytes), $0.span) }
  }

  /// FNV-1a of 64 bits (http://www.isthe.com/chongo/tech/comp/fnv), the same in every run, of the
  /// line in lower case with single blanks.
  private static func hash(_ line: ArraySlice<UInt8>) -> UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    var isBlank = true
    for byte in line {
      let isSpace = byte == 0x20 || 0x09...0x0D ~= byte
      if isSpace && isBlank { continue }
      isBlank = isSpace
      let folded = isSpace ? 0x20 : 0x41...0x5A ~= byte ? byte | 0x20 : byte
      hash = (hash ^ UInt64(folded)) &* 0x0000_0100_0000_01B3
    }
    return hash
  }
}
