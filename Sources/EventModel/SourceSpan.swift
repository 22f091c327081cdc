/// A stretch of an article's text as stored.
///
/// Offsets count Unicode scalars from 0, end exclusive: the unit of SQLite's `substr`, of Python's
/// `str` and of the JSON contract.
public struct SourceSpan: Hashable, Sendable, Comparable {
  /// The scalars covered.
  public let range: Range<Int>

  /// The first scalar covered.
  public var start: Int { range.lowerBound }

  /// One past the last scalar covered.
  public var end: Int { range.upperBound }

  /// Covers the given scalars.
  public init(_ range: Range<Int>) { self.range = range }

  /// Whether the two spans share a scalar.
  public func overlaps(_ other: SourceSpan) -> Bool { range.overlaps(other.range) }

  /// Orders spans by their start, the shorter first.
  public static func < (left: Self, right: Self) -> Bool {
    (left.start, left.end) < (right.start, right.end)
  }
}

/// Words of the article and where they stand in it.
public struct Quotation: Hashable, Sendable {
  /// The words, exactly as the stored text has them.
  public let text: String

  /// Where they stand.
  public let span: SourceSpan

  /// Quotes the text at the span; the caller has cut `text` there.
  public init(text: String, span: SourceSpan) {
    self.text = text
    self.span = span
  }
}
