public import EventModel

/// Why an article was coded as it was: what was looked at in each sentence, and what came of it.
///
/// It is filled by the coder while it codes, so that it tells what was done and not what would be.
public struct Explanation: Hashable, Sendable {
  /// What was found.
  public let coding: Coding
  /// The sentences in order; empty where the article is not in the language that is read.
  public let sentences: [SentenceExplanation]

  /// The explanation of an event by its leading mention; nil where none has it.
  public func explanation(of event: Event) -> PredicateExplanation? {
    sentences.lazy.flatMap(\.predicates).first { predicate in
      guard case .told(let told) = predicate.outcome else { return false }
      return told.event.mention.trigger == event.mention.trigger
        && told.event.mention.rule == event.mention.rule
    }
  }
}

/// Why a sentence was coded as it was.
public struct SentenceExplanation: Hashable, Sendable {
  /// A verb that no row of `seeds/frames` was laid beside.
  public struct UnknownVerb: Hashable, Sendable {
    /// The verb as written.
    public let verb: Quotation
    /// Its lemma.
    public let lemma: String
    /// The verb of `seeds/frames` spelt most like it; nil where none is like it.
    public let nearest: String?
  }

  /// Its words.
  public let quotation: Quotation
  /// Its tree, a line a word, heads above their dependents.
  public let tree: String
  /// Who is named, in the order of the text.
  public let actors: [ResolvedMention]
  /// The words that rows of `seeds/frames` were laid beside, in the order of the text.
  public let predicates: [PredicateExplanation]
  /// The verbs of the sentence that no row has, in the order of the text.
  public let unknownVerbs: [UnknownVerb]
}

/// Why a word that may tell an act was read as it was.
public struct PredicateExplanation: Hashable, Sendable {
  /// What came of a word.
  public enum Outcome: Hashable, Sendable {
    /// An event.
    case told(ToldExplanation)
    /// No event, and why.
    case untold(UntoldReason)
    /// No row fits.
    case unframed
  }

  /// A word that changes what an act is, or how it is told.
  public struct Governor: Hashable, Sendable {
    /// The row of `seeds/frames/operators.tsv`.
    public let rule: String
    /// What it makes of the act.
    public let effect: String
    /// Its first word as written.
    public let word: Quotation
  }

  /// The words.
  public let words: Quotation
  /// The rows laid beside them, in the tables' order.
  public let trials: [FrameTrial]
  /// The words that govern them, the nearest first.
  public let governors: [Governor]
  /// What came of them.
  public let outcome: Outcome
}

/// How an event came together.
public struct ToldExplanation: Hashable, Sendable {
  /// A participant and where it stands.
  public struct Place: Hashable, Sendable {
    /// How a participant is tied to the place.
    public enum Tie: String, Hashable, Sendable, CaseIterable {
      /// The phrase itself.
      case direct
      /// Inside the phrase: a possessor, a nationality.
      case inside
      /// It only stands by in the clause, and nobody else is there.
      case bystander
    }

    /// The participant's words.
    public let words: Quotation
    /// What it does in the event.
    public let role: Role
    /// The relation of its head word, a name of Universal Dependencies: `nsubj`.
    public let relation: String
    /// Its preposition; nil without one.
    public let preposition: String?
    /// The word it depends on; nil for the root.
    public let host: String?
    /// How it is tied to its place.
    public let tie: Tie
  }

  /// The event before it is joined with its other tellings.
  public let event: Event
  /// Its participants and where they stand.
  public let places: [Place]
  /// What its confidence rests on: the features of `seeds/lexicon/confidence.tsv` that hold.
  public let features: [String]
}
