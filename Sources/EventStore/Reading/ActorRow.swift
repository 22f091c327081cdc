/// An actor as a list shows it.
public struct ActorRow: Hashable, Sendable {
  /// Its stable identifier: `ARG`, `person.javier-milei`.
  public let uid: String
  /// Its name.
  public let name: String
  /// Its code.
  public let code: String
  /// What it is.
  public let kind: String
  /// Its country.
  public let country: String?
  /// In how many events it takes part itself.
  public let events: Int
}

/// A name an actor goes by, and who goes by it.
public struct NamedActor: Hashable, Sendable {
  /// The name as stored.
  public let name: String
  /// What the name is to the actor: `name`, `alias`, `capital`.
  public let kind: String
  /// Whose name it is.
  public let actor: ActorRow
}

/// An actor whole.
public struct ActorDetail: Hashable, Sendable {
  /// One of its names.
  public struct Name: Hashable, Sendable {
    /// The name as stored.
    public let name: String
    /// What it is to the actor.
    public let kind: String
  }

  /// An office held.
  public struct Tenure: Hashable, Sendable {
    /// Who holds it.
    public let holder: String
    /// The office's name.
    public let office: String
    /// The first day; nil when unknown.
    public let from: String?
    /// The last day; nil for who is still in office as far as the base knows.
    public let to: String?
    /// Where the fact comes from.
    public let source: String
  }

  /// The actor as a list shows it.
  public let row: ActorRow
  /// Its other names, with what each is.
  public let names: [Name]
  /// The offices it held, or, of a country, those who hold its offices now.
  public let tenures: [Tenure]
  /// Events in which it, or anybody of it if it is a country, acts.
  public let asSource: Int
  /// Events in which it, or anybody of it if it is a country, is acted on.
  public let asTarget: Int
}
