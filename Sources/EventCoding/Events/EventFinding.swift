internal import EventModel
internal import Ontology

/// An event found in a sentence, before it is dated, placed and joined with its other tellings.
struct EventFinding {
  /// What was done.
  let act: Act
  /// Whether it is told as done.
  let modality: Modality
  /// The rows of `seeds/frames` that fired, the outer first: `threaten+attack`.
  let rule: String
  /// The word that stands for the act in the tree.
  let head: Int
  /// The words that name the act.
  let trigger: Range<Int>
  /// Who takes part.
  let roles: Roles
  /// Who says so, if somebody does.
  let reporter: [Party]
  /// The probability that the text reports this event, 0 through 1.
  let confidence: Double
  /// What the probability rests on.
  let features: [ConfidenceFeature]
}
