internal import EventModel

/// Words of a sentence that name an actor or stand for one.
struct ActorMention {
  /// The words, by index in the sentence: the name with its title and role, without what follows.
  var words: Range<Int>
  /// The word that stands for it in the tree: the one whose head is outside `words`.
  var head: Int
  /// Who is meant; nil when nobody known fits, or more than one does.
  var actor: PoliticalActor?
  /// Who else may be meant where nothing decides: the same name, with `actor` nil; two holders of the
  /// office, with `actor` the government they serve.
  var candidates: [PoliticalActor] = []
  /// Who are meant together where it is several: "both countries"; `actor` is nil then.
  var members: [PoliticalActor] = []
  /// Who is named inside it or in its apposition, in the order of the text.
  ///
  /// `Macron` in "the Macron government". Their words may lie outside `words`, never inside those of
  /// another mention.
  var parts: [ActorMention] = []
  /// The words of the same sentence that name whom a pronoun stands for; nil where none do.
  var antecedent: Range<Int>?
  /// How it was found.
  var resolution: Resolution
  /// The probability that `actor` is who is meant, 0 through 1; 0 without one.
  var confidence: Double
  /// Whether it is only where something was: "in Washington".
  var isPlace = false
}
