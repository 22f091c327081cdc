internal import EventModel
internal import Ontology

/// Words of a sentence that name an actor.
struct ActorMention {
  /// The words, by index in the sentence.
  var words: Range<Int>
  /// Who is meant; nil when more than one fits.
  var actor: PoliticalActor?
  /// How it was found.
  var resolution: Resolution
  /// Whether it is only where something was: "in Washington".
  var isPlace = false
}
