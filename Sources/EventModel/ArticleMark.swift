/// A stretch of an article's text that is not its running text: a caption, a note, what a site adds.
public struct ArticleMark: Hashable, Sendable {
  /// Where it stands; whole lines.
  public let span: SourceSpan

  /// What it is.
  public let kind: ArticleSentence.Kind

  /// A stretch of this kind.
  public init(span: SourceSpan, kind: ArticleSentence.Kind) {
    self.span = span
    self.kind = kind
  }
}

extension Article {
  /// The mark in which a span begins; O(log marks).
  public func mark(at span: SourceSpan) -> ArticleMark? {
    var range = marks.startIndex..<marks.endIndex
    while !range.isEmpty {
      let middle = range.lowerBound + range.count / 2
      let mark = marks[middle].span
      if mark.end <= span.start {
        range = middle + 1..<range.upperBound
      } else if mark.start > span.start {
        range = range.lowerBound..<middle
      } else {
        return marks[middle]
      }
    }
    return nil
  }
}

extension ArticleSentence.Kind {
  /// Whether it is no part of what the article tells: a caption, a note, what a site adds.
  public var isFurniture: Bool { self == .caption || self == .footnote || self == .boilerplate }
}

extension Article {
  /// The text without captions, notes and boilerplate; O(length).
  public var mainText: String {
    let furniture = marks.filter(\.kind.isFurniture)
    guard !furniture.isEmpty else { return text }
    let scalars = Array(text.unicodeScalars)
    var paragraphs: [String] = []
    var place = 0
    for stretch in furniture.map(\.span.range) + [scalars.count..<scalars.count] {
      var view = String.UnicodeScalarView()
      view.append(contentsOf: scalars[place..<stretch.lowerBound])
      let words = String(view).split(separator: "\n", omittingEmptySubsequences: false)
        .drop { $0.allSatisfy(\.isWhitespace) }
      let last = words.lastIndex { !$0.allSatisfy(\.isWhitespace) }
      if let last { paragraphs.append(words[...last].joined(separator: "\n")) }
      place = stretch.upperBound
    }
    return paragraphs.joined(separator: "\n\n")
  }
}
