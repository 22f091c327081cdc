/// Who is meant by an actor in a question.
public enum ActorSelector: Hashable, Sendable {
  /// A country with everybody of it: government, forces, officials, people.
  case country(String)
  /// One actor alone, by its uid.
  case actor(String)
  /// A part of a country's state or society, by its code: `ARGGOV` with all that begins so.
  case part(String)
}

extension ActorSelector: CustomStringConvertible {
  /// What stands for it in a flag: `ARG`, `person.javier-milei`, `ARGGOV*`.
  public var description: String {
    switch self {
    case .country(let code): code
    case .actor(let uid): uid
    case .part(let code): code + "*"
    }
  }
}
