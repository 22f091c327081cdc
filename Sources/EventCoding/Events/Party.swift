internal import EventModel
internal import Linguistics

/// Somebody who may take part in an act: words of the sentence, and the mention they are or hold.
struct Party {
  /// The words, by index in the sentence.
  let words: Range<Int>
  /// Who they name, if the words are a mention.
  let mention: ActorMention
  /// Whether the mention is the phrase itself, rather than something inside it: "Iran" of "Iran's
  /// missiles".
  let isDirect: Bool

  /// The parties a mention names: one, or each of those it stands for together, as "both countries".
  static func parties(_ mention: ActorMention) -> [Party] {
    guard !mention.members.isEmpty else {
      return [Party(words: mention.words, mention: mention, isDirect: true)]
    }
    return mention.members.map { member in
      var one = mention
      one.actor = member
      one.members = []
      return Party(words: mention.words, mention: one, isDirect: true)
    }
  }

  /// Whether it is known and more than people: a state, one of its bodies or officers, an
  /// organisation, an armed group.
  var isPublic: Bool {
    guard let actor = mention.actor else { return false }
    return actor.kind != .people || actor.country != nil
  }

  /// Whether its words speak of several: "ministers".
  func isPlural(in tree: SentenceTree) -> Bool {
    tree.words[mention.head].tag.map { ["NNS", "NNPS"].contains($0.label) } ?? false
  }

  /// Whether two parties are one actor, or the same words.
  func isSame(as other: Party) -> Bool {
    if let actor = mention.actor, let second = other.mention.actor { return actor.id == second.id }
    return words == other.words
  }

  /// Whether one is a country or body, and the other it or somebody of it.
  func isOfOneBody(with owner: Party) -> Bool {
    guard let actor = mention.actor, let body = owner.mention.actor else { return false }
    if let country = body.country {
      return actor.country == country && [.country, .government].contains(body.kind)
    }
    return actor.country == nil && actor.code.hasPrefix(body.code)
  }

  /// Whether a party is one of others, or what they call their own.
  func isOwn(of others: [Party], in tree: SentenceTree) -> Bool {
    others.contains { isSame(as: $0) || isPossession(of: $0, in: tree) }
  }

  /// Whether a party is called somebody's own: "its troops" of the country that sends them.
  func isPossession(of owner: Party, in tree: SentenceTree) -> Bool {
    let first = tree.words[words.lowerBound]
    return first.partOfSpeech == .pronoun && first.relation == .possessor
      && mention.actor?.country == owner.mention.actor?.country
  }
}
