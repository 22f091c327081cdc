/// Words of a text that are to stand out, and what they are.
public struct Highlight: Hashable, Sendable {
  /// What marked words are.
  public enum Label: String, CaseIterable, Sendable {
    /// Who acts.
    case source
    /// Whom it is done to.
    case target
    /// Who else takes part.
    case third
    /// The word that names the act.
    case trigger
    /// Where it was.
    case place
    /// When it was.
    case date
    /// What was looked for.
    case match
  }

  /// The words, in Unicode scalars of the text from 0.
  public let range: Range<Int>

  /// What they are.
  public let label: Label

  /// Marks the scalars of a text.
  public init(_ range: Range<Int>, _ label: Label) {
    self.range = range
    self.label = label
  }
}
