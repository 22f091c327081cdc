public import EventStore

/// Why a question or a name has no answer.
public enum InquiryError: Error, Hashable, Sendable {
  /// The question has none of the known forms.
  case notUnderstood(String)
  /// Nobody goes by the name; the nearest names that somebody goes by.
  case unknownActor(String, nearest: [String])
  /// More than one actor goes by the name.
  case ambiguousActor(String, [NamedActor])
}

extension InquiryError: CustomStringConvertible {
  /// What is wrong, and what would work.
  public var description: String {
    switch self {
    case .notUnderstood(let question):
      """
      '\(question)' is not a question I understand; these are:
      \(Question.examples.map { "  \($0)" }.joined(separator: "\n"))
      """
    case .unknownActor(let name, let nearest):
      "nobody known goes by '\(name)'"
        + (nearest.isEmpty
          ? "; 'chancery actors' lists who takes part in events"
          : "; did you mean \(nearest.map { "'\($0)'" }.joined(separator: ", "))?")
    case .ambiguousActor(let name, let actors):
      """
      '\(name)' can mean more than one actor; say which by its identifier:
      \(actors.map { "  \($0.actor.uid)  \($0.actor.name), \($0.actor.events) events" }
        .joined(separator: "\n"))
      """
    }
  }
}
