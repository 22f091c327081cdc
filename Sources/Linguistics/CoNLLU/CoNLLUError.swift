/// Why a text is not CoNLL-U (https://universaldependencies.org/format.html).
public struct CoNLLUError: Error, Hashable, Sendable, CustomStringConvertible {
  /// What is wrong with a line.
  public enum Reason: Hashable, Sendable {
    /// The line has this many columns instead of ten.
    case columns(Int)
    /// The ID does not follow the one before.
    case identifier(String)
    /// The form is empty.
    case emptyForm
    /// The head is neither `_` nor the ID of a word of the sentence.
    case head(String)
    /// The label stands for no part of speech, tag or relation of English.
    case label(String)
  }

  /// The line, counted from 1.
  public let line: Int

  /// What is wrong with it.
  public let reason: Reason

  /// The place, the cause and the remedy in words.
  public var description: String {
    let cause =
      switch reason {
      case .columns(let count): "\(count) columns, expected 10 separated by tabs"
      case .identifier(let text): "ID '\(text)' does not follow; IDs count from 1 in each sentence"
      case .emptyForm: "empty FORM; write the word"
      case .head(let text): "HEAD '\(text)' is no word of the sentence; write its ID, 0 or _"
      case .label(let text): "unknown label '\(text)'; write a UD label of English or _"
      }
    return "line \(line): \(cause)"
  }
}
