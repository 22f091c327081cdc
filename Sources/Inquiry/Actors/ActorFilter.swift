public import EventModel

/// Which actors are looked for; what is empty or nil lets everybody through.
public struct ActorFilter: Hashable, Sendable {
  /// Words that must all begin a word of one name.
  public var words: [String]
  /// The code of the country they belong to.
  public var country: String?
  /// What they are.
  public var kind: PoliticalActor.Kind?

  /// A filter of what is given.
  public init(words: [String] = [], country: String? = nil, kind: PoliticalActor.Kind? = nil) {
    self.words = words
    self.country = country
    self.kind = kind
  }

  /// Whether it lets everybody through.
  public var isEmpty: Bool { words.isEmpty && country == nil && kind == nil }
}
