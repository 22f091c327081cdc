/// How the words of a mention were found to mean an actor.
public enum Resolution: String, Sendable, CaseIterable {
  /// The actor's own name.
  case exact
  /// Another name of it: a short form, a demonym, a capital that stands for its government.
  case alias
  /// An office, through who held it on the day.
  case tenure
  /// A country or group and a role together: "Argentine troops".
  case composition
  /// An apposition that says who is meant.
  case apposition
  /// A pronoun.
  case pronoun
  /// A description: "the Asian giant".
  case description
}

/// What a participant does in an event.
public enum Role: String, Sendable, CaseIterable {
  /// Who acts; every party of a reciprocal act.
  case source
  /// Whom the act is done to.
  case target
  /// Who else takes part: a host of talks, a go-between.
  case third
}

/// Words that name someone in an event, and the actor they mean if that is known.
public struct Participant: Hashable, Sendable {
  /// The words and where they stand.
  public let quotation: Quotation

  /// Who is meant; nil when nobody known fits, or more than one does.
  public let actor: PoliticalActor?

  /// How the actor was found; nil exactly when `actor` is nil.
  public let resolution: Resolution?

  /// A participant that is nobody known.
  public init(unknown quotation: Quotation) {
    self.quotation = quotation
    self.actor = nil
    self.resolution = nil
  }

  /// A participant resolved to an actor.
  public init(_ quotation: Quotation, actor: PoliticalActor, by resolution: Resolution) {
    self.quotation = quotation
    self.actor = actor
    self.resolution = resolution
  }
}

/// Who takes part in one telling of an event, by role, in the order of the text.
public struct Participants: Hashable, Sendable {
  /// Who acts.
  public var source: [Participant]

  /// Whom the act is done to.
  public var target: [Participant]

  /// Who else takes part.
  public var third: [Participant]

  /// Participants of a telling; any list may be empty.
  public init(source: [Participant] = [], target: [Participant] = [], third: [Participant] = []) {
    self.source = source
    self.target = target
    self.third = third
  }

  /// The participants of one role.
  public subscript(role: Role) -> [Participant] {
    switch role {
    case .source: source
    case .target: target
    case .third: third
    }
  }
}
