/// What a word depends on.
public enum Head: Hashable, Sendable {
  /// Nothing: the word is its sentence's root.
  case root

  /// The token at this index of the document's `tokens`; always of the same sentence.
  case token(Int)

  /// The index of the head token, nil for the root.
  public var index: Int? {
    switch self {
    case .root: nil
    case .token(let index): index
    }
  }
}
