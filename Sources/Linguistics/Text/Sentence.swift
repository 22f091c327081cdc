/// A run of tokens that is read as one unit.
public struct Sentence: Hashable, Sendable {
  /// What the layout says a sentence is; a hint, drawn from marks and line breaks alone.
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    /// A sentence of running text.
    case prose
    /// A line of its own without a full stop: a headline, a section title.
    case heading
    /// An item that opens with a bullet, a number or a letter.
    case listItem
    /// The place, date and agency that open a news report, with the dash that closes them.
    case dateline
    /// A sentence that stands wholly inside quotation marks.
    case quotation
  }

  /// The UTF-8 bytes of the document's text from the first token to the last.
  public let range: Range<Int>

  /// The indices of its tokens in the document's `tokens`; never empty.
  public let tokens: Range<Int>

  /// What the layout says it is.
  public let kind: Kind

  /// The number of the paragraph it belongs to, counted from 0 through the document.
  public let paragraph: Int
}
