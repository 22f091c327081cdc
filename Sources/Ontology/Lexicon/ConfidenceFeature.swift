/// Something an event's confidence rests on: a row of `seeds/lexicon/confidence.tsv`.
public enum ConfidenceFeature: String, Sendable, CaseIterable {
  /// Of every event.
  case always
  /// A noun tells the act.
  case noun
  /// The frame asks for an object, and it is there.
  case object
  /// The frame has several words.
  case severalWords = "several_words"
  /// Both sides of the act are told.
  case complete
  /// Nobody acts.
  case sourceless
  /// Whom it concerns only stands by in the clause.
  case bystander
  /// A party is named inside a phrase, not by it.
  case insidePhrase = "inside_phrase"
  /// A party is nobody known.
  case unknownParty = "unknown_party"
  /// The parties are of two countries or more.
  case twoCountries = "two_countries"
  /// The act's word is the sentence's root.
  case root
  /// It stands in a clause beside the main one.
  case aside
  /// It is told as planned.
  case planned
  /// It is told as possible.
  case hypothetical
  /// It is told as not so.
  case negated
  /// It is told as standing, or as a judgement.
  case standing
  /// A word governs it that makes another act of it.
  case governed
  /// Two or more such words do.
  case governedTwice = "governed_twice"
  /// Somebody says so.
  case reported
  /// The sentence has three predicates or more.
  case manyPredicates = "many_predicates"
  /// The sentence has more than 40 words.
  case longSentence = "long_sentence"
}
