public import EventModel

/// Finds the lines that stand in many articles of one outlet: its own furniture, which no list knows.
///
/// ```swift
/// var lines = RepeatedLines()
/// for article in collection { lines.count(article) }
/// for article in collection { article.marks = lines.marks(in: article) }
/// ```
///
/// Counted are the lines at the head and foot of an article, where furniture stands; memory is some 20
/// bytes for each line that differs.
public struct RepeatedLines: Sendable {
  private var outlets: [String: Outlet] = [:]

  private struct Outlet {
    var articles = 0
    var lines: [UInt64: Int32] = [:]
  }

  /// Lines at the head and at the foot that are counted; arbitrary.
  private static let head = 6
  private static let foot = 12

  /// A line is furniture when so many articles have it, and that part of all; both arbitrary.
  ///
  /// Fewer can be a text that was printed again.
  private static let fewestArticles = 5
  private static let leastShare = 0.2

  /// Longer lines, in bytes, are running text; arbitrary.
  private static let longest = 600

  /// Nothing counted yet.
  public init() {}

  /// Counts the lines of an article; one without an outlet is passed over.
  ///
  /// O(length).
  public mutating func count(_ article: Article) {
    guard let outlet = article.outlet else { return }
    outlets[outlet, default: Outlet()].articles += 1
    for key in Set(Self.lines(of: article.text).map(\.key)) {
      outlets[outlet]?.lines[key, default: 0] += 1
    }
  }

  /// The article's marks, and with them one of boilerplate for each line its outlet repeats.
  public func marks(in article: Article) -> [ArticleMark] {
    guard let outlet = article.outlet.flatMap({ outlets[$0] }) else { return article.marks }
    let least = max(Double(Self.fewestArticles), Self.leastShare * Double(outlet.articles))
    var text = MarkedText(article.text)
    text.mark(article.marks)
    text.mark(
      Self.lines(of: article.text).filter { Double(outlet.lines[$0.key] ?? 0) >= least }
        .map { ArticleMark(span: $0.span, kind: .boilerplate) })
    return text.marks
  }

  /// The lines at head and foot that are neither blank nor long, each with a hash of its folded words.
  private static func lines(of text: String) -> [(key: UInt64, span: SourceSpan)] {
    let lines = TextLines(text).filter { !$0.bytes.isEmpty }
    let outer = lines.count <= head + foot ? lines : Array(lines.prefix(head) + lines.suffix(foot))
    return outer.filter { $0.bytes.count <= longest }.map { line in
      (hash(FoldedLine(line.bytes).bytes), line.span)
    }
  }

  /// FNV-1a of 64 bits (http://www.isthe.com/chongo/tech/comp/fnv), the same in every run.
  private static func hash(_ bytes: [UInt8]) -> UInt64 {
    bytes.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x0000_0100_0000_01B3 }
  }
}
