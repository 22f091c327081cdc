public import EventModel

/// A predicate and the act it names: one row of `seeds/frames/verbs.tsv` or `nouns.tsv`.
///
/// A row without a type is an everyday sense of the word, and names none: "beat the champion".
public final class Frame: Sendable {
  /// Whether the predicate is a verb or a noun.
  public enum PartOfSpeech: Sendable, CaseIterable {
    /// A row of `verbs.tsv`.
    case verb
    /// A row of `nouns.tsv`.
    case noun

    var schema: TableSchema {
      switch self {
      case .verb: .verbs
      case .noun: .nouns
      }
    }
  }

  /// Whether a verb's row is of an adjective that is said of somebody: "be opposed to".
  public let isAdjective: Bool

  /// How the participants lie about the predicate.
  public enum Direction: String, Sendable, CaseIterable {
    /// Who stands before acts on who stands after.
    case forward
    /// Everybody is a party.
    case reciprocal
    /// The one on the left is acted on, by whoever says so: "Chad said Sudan was responsible".
    case reported
    /// Who stands before is acted on by who stands after.
    case reverse
  }

  /// What a predicate of everyday life must have about it to tell an act of politics.
  public enum Need: String, Sendable, CaseIterable {
    /// Who acts is known and more than people: a state, one of its bodies or officers, an
    /// organisation, an armed group.
    case publicActor = "public actor"
    /// And whom it is done to is known, or a place: who came to Japan has visited it, who came to power
    /// has visited nobody.
    case bothSides = "both sides"
  }

  /// The row's id, which an event it makes carries as its rule.
  public let id: String
  /// Verb or noun.
  public let partOfSpeech: PartOfSpeech
  /// The words of the predicate, the first a lemma, the rest as they stand: `call off`.
  public let words: [String]
  /// Nouns of which one must be the subject, with the words of their classes; empty for any.
  public let subjects: Set<String>
  /// What must stand near, or nothing.
  ///
  /// For a verb: lemmas of which one must follow, those of the row's classes after its own; for a noun,
  /// in this order: the prepositions that bring participants.
  public let objects: [String]
  /// What it names; nil for an everyday sense, which is no act of politics.
  public let act: Act?
  /// How the participants lie.
  public let direction: Direction
  /// What must be about it; nil for nothing.
  public let need: Need?
  /// A sentence that it codes.
  public let example: String

  init(
    id: String, partOfSpeech: PartOfSpeech, words: [String], subjects: Set<String>,
    objects: [String], act: Act?, direction: Direction, need: Need?, example: String
  ) {
    self.id = id
    self.partOfSpeech = partOfSpeech
    self.words = words
    self.subjects = subjects
    self.objects = objects
    self.act = act
    self.direction = direction
    self.need = need
    self.example = example
    isAdjective = partOfSpeech == .verb && words.count > 1 && words.first == "be"
  }
}
