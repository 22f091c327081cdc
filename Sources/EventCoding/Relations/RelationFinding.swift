internal import EventModel

/// One side of a tie: words of a sentence, and whom they mean if that is known.
struct RelationParty {
  /// The words, by index in the sentence.
  let words: Range<Int>
  /// Who is meant; nil for a noun phrase that names nobody known.
  let mention: ActorMention?

  /// Whether both are the same words, or the same actor.
  func isSame(as other: RelationParty) -> Bool {
    guard let actor = mention?.actor, let otherActor = other.mention?.actor else {
      return words == other.words
    }
    return actor.id == otherActor.id
  }
}

/// A lasting tie that a sentence tells.
struct RelationFinding {
  /// The kind of tie.
  let predicate: EventModel.Predicate
  /// Who stands in it.
  let subject: RelationParty
  /// To whom.
  let object: RelationParty
  /// Whether it is told as so.
  let modality: Modality
  /// The years the words about the tie give it; nil where they give none.
  let term: DateSpan?
  /// The word whose date is the tie's, where the sentence asserts the tie and does not only
  /// presuppose it, as a title does.
  let anchor: Int?
  /// The words from the first to the last that say so.
  let evidence: Range<Int>
  /// The id of the row that fired.
  let rule: String
  /// The word that names the tie.
  let trigger: Int
}
