public import EventModel

/// Why a name does not say who is meant.
public enum ActorNameError: Error, Hashable, Sendable {
  /// Nobody goes by it; the nearest names that somebody goes by.
  case unknown(String, nearest: [String])
  /// Several go by it, and neither day nor events decide.
  case ambiguous(String, [PoliticalActor])
  /// No country goes by it; the nearest that one goes by.
  case unknownCountry(String, nearest: String?)
}

extension ActorNameError: CustomStringConvertible {
  /// What is wrong, and what would work.
  public var description: String {
    switch self {
    case .unknown(let name, let nearest):
      "nobody known goes by '\(name)'"
        + (nearest.isEmpty
          ? "; 'chancery actors WORDS' searches their names"
          : "; did you mean \(nearest.map { "'\($0)'" }.joined(separator: ", "))?")
    case .ambiguous(let name, let actors):
      """
      '\(name)' can mean more than one actor; give a day with --on, or say which by its identifier:
      \(actors.map { "  \($0.id)  \($0.name), \($0.code)" }.joined(separator: "\n"))
      """
    case .unknownCountry(let name, let nearest):
      "no country goes by '\(name)'" + (nearest.map { "; did you mean '\($0)'?" } ?? "")
    }
  }
}
