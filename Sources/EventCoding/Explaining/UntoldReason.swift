/// Why words that are a row of `seeds/frames` made no event of their own.
public enum UntoldReason: String, Sendable, CaseIterable {
  /// It governs an act that is told: the "agreed" of "agreed to meet".
  case governsAnother = "governs_another"
  /// It is part of another frame: the "talks" of "suspended talks".
  case objectOfAnother = "object_of_another"
  /// It tells of a noun, not of an act: "the jailed activist".
  case describesANoun = "describes_a_noun"
  /// It is what another act, which is told, is for: "sent troops to protect".
  case purpose
  /// It is a noun, and neither do both sides stand by nor does a light verb carry it.
  case bareNoun = "bare_noun"
  /// It stands in a clause beside the main one, and one side is missing.
  case aside
  /// It is a mere possibility, and one side is missing or it stands in an aside.
  case merePossibility = "mere_possibility"
  /// Nobody acts, and it does not head a main clause.
  case nobodyActs = "nobody_acts"
  /// Nobody known takes part.
  case noKnownActor = "no_known_actor"
  /// The row is for states and their like, and nobody such acts.
  case privateActor = "private_actor"
  /// The row asks for both sides, and whom it is done to is not known.
  case nobodyActedOn = "nobody_acted_on"
  /// Another of the sentence's events tells the same.
  case told
}
