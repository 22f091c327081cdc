/// A row of `seeds/frames` that was laid beside a word of a sentence, and how it fared.
public struct FrameTrial: Hashable, Sendable {
  /// How a row fared.
  public enum Outcome: Hashable, Sendable {
    /// It was taken; with the object that it asks for, where it asks for one.
    case won(object: String?)
    /// It fits, and another row fits better: more words, or an object.
    case outranked
    /// It is the sense of the word here, an everyday one, and tells no act.
    case everyday
    /// A word of the row is missing.
    case wordsMissing
    /// None of the objects it asks for is in the clause.
    case objectMissing(wanted: [String])
    /// None of the subjects it asks for acts.
    case subjectMissing(wanted: [String])
  }

  /// The row's id.
  public let rule: String
  /// The PLOVER type that the row names; nil for an everyday sense.
  public let type: String?
  /// How it fared.
  public let outcome: Outcome
}
