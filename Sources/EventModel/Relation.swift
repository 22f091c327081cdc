/// A lasting tie between two actors, as a text or `seeds/` has it.
public struct Relation: Hashable, Sendable {
  /// The kind of tie, from the closed list in `seeds/ontology/predicates.tsv`.
  public let predicate: Predicate

  /// Who stands in it.
  public let subject: Participant

  /// To whom.
  public let object: Participant

  /// Whether it is told as so.
  public let modality: Modality

  /// From when to when it held; `unknown` when undated.
  public let valid: DateSpan

  /// The words that say so.
  public let evidence: Quotation

  /// The row of `seeds/` that fired.
  public let rule: String

  /// A tie told by the text.
  public init(
    predicate: Predicate, subject: Participant, object: Participant, modality: Modality,
    valid: DateSpan, evidence: Quotation, rule: String
  ) {
    self.predicate = predicate
    self.subject = subject
    self.object = object
    self.modality = modality
    self.valid = valid
    self.evidence = evidence
    self.rule = rule
  }
}
