public import EventStore

/// Why a question or a name has no answer.
public enum InquiryError: Error, Hashable, Sendable {
  /// A part of the question has no place in the grammar; questions near it that have.
  case notUnderstood(String, part: String, examples: [String])
  /// A word that nothing knows; the nearest words that are known.
  case unknownWord(String, nearest: [String], examples: [String])
  /// A time told by something that has no date: "before the election".
  case undatedTime(String)
  /// Nobody goes by the name; the nearest names that somebody goes by.
  case unknownActor(String, nearest: [String])
  /// More than one actor goes by the name.
  case ambiguousActor(String, [NamedActor])
  /// An office or a role of no country named, which several hold.
  case whose(String, [NamedActor])
  /// Nobody is known to have held the office at that time.
  case nobodyInOffice(String, time: String)
}

extension InquiryError: CustomStringConvertible {
  /// What is wrong, and what would work.
  public var description: String {
    switch self {
    case .notUnderstood(let question, let part, let examples):
      """
      \(part.isEmpty ? "'\(question)' asks for nothing I know" : "I do not understand '\(part)' there"); these work:
      \(examples.map { "  \($0)" }.joined(separator: "\n"))
      """
    case .unknownWord(let word, let nearest, let examples):
      """
      I do not know the word '\(word)'\(Self.offer(nearest) ?? ""); these work:
      \(examples.map { "  \($0)" }.joined(separator: "\n"))
      """
    case .undatedTime(let phrase):
      """
      '\(phrase)': no date is known for that; say one, as in 'before 10 December 2023' or 'since 2023'
      """
    case .unknownActor(let name, let nearest):
      "nobody known goes by '\(name)'"
        + (Self.offer(nearest)
          ?? "; 'chancery search' looks for the words in the texts, 'chancery actors' lists who takes part")
    case .ambiguousActor(let name, let actors):
      """
      '\(name)' can mean more than one actor; say which by its identifier:
      \(Self.list(actors))
      """
    case .whose(let role, let actors):
      """
      '\(role)' of which country or body? say whose, as in '\(role) of Norway'\
      \(actors.isEmpty ? "" : "; those with events are:\n" + Self.list(actors))
      """
    case .nobodyInOffice(let office, let time):
      "the base knows nobody who was \(office) \(time); 'chancery actor' lists the offices it knows"
    }
  }

  private static func offer(_ nearest: [String]) -> String? {
    nearest.isEmpty
      ? nil : "; did you mean \(nearest.map { "'\($0)'" }.joined(separator: ", "))?"
  }

  private static func list(_ actors: [NamedActor]) -> String {
    actors.prefix(10).map { actor in
      let events = actor.actor.events
      let count = events >= ActorRow.countedEvents ? "\(events) events or more" : "\(events) events"
      return "  \(actor.actor.uid)  \(actor.actor.name), \(count)"
    }.joined(separator: "\n")
  }
}
