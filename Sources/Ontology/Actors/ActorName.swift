/// One of the names an actor goes by.
public struct ActorName: Hashable, Sendable {
  /// What a name is to its actor.
  public enum Kind: String, Sendable, CaseIterable {
    /// The name shown to people.
    case name
    /// The formal name.
    case official
    /// A name it no longer has.
    case former
    /// Another name for it.
    case alias
    /// Letters that stand for it: `UN`, `U.S.`
    case abbreviation
    /// Its name in its own language.
    case endonym
    /// The adjective of a country: `Argentine`.
    case adjective
    /// One of its people: `Argentinian`, `Pole`.
    case demonym
    /// Its people: `Argentines`, `Poles`.
    case plural
    /// Its capital, which may stand for its government or be only a place.
    case capital
    /// A seat of power that stands for a government: `Kremlin`.
    case metonym
  }

  /// The name as written.
  public let text: String
  /// Whose name it is: an id of the dictionary.
  public let actor: String
  /// What it is to the actor.
  public let kind: Kind
  /// The language, a BCP 47 tag; nil when not told.
  public let language: String?
  /// The key of the row's source.
  public let source: String
}
