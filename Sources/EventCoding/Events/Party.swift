internal import EventModel

/// Somebody who may take part in an act: words of the sentence, and the mention they are or hold.
struct Party {
  /// The words, by index in the sentence.
  let words: Range<Int>
  /// Who they name, if the words are a mention.
  let mention: ActorMention
  /// Whether the mention is the phrase itself, rather than something inside it: "Iran" of "Iran's
  /// missiles".
  let isDirect: Bool

  /// Whether two parties are one actor, or the same words.
  func isSame(as other: Party) -> Bool {
    if let actor = mention.actor, let second = other.mention.actor { return actor.id == second.id }
    return words == other.words
  }
}
