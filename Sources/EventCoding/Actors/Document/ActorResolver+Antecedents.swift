internal import EventModel
internal import Linguistics
internal import Ontology

extension ActorResolver {
  /// The words of a sentence that name whom a pronoun stands for: those it was read from, else the
  /// nearest before it.
  func antecedent(
    of pronoun: ActorMention, among mentions: [ActorMention]
  ) -> Range<Int>? {
    if let phrase = antecedents[pronoun.head] { return phrases[phrase].words }
    guard let actor = pronoun.actor else { return nil }
    return mentions.last {
      $0.words.upperBound <= pronoun.words.lowerBound && $0.actor?.id == actor.id
        && $0.resolution != .pronoun
    }?.words
  }

  /// The subject of the verb that reports a clause, where the clause's own subject is a pronoun that
  /// fits it: "the rebels said they would".
  mutating func speaker(
    over place: Int, _ pronoun: Pronoun, in tree: SentenceTree
  ) -> Int? {
    guard tree.words[place].relation == .subject, let verb = tree.words[place].head,
      tree.words[verb].relation == .clausalComplement, let report = tree.words[verb].head,
      let subject = tree.children(of: report, .subject).first, subject < place
    else { return nil }
    guard
      let index = phrases.indices.first(where: {
        !phrases[$0].isCovered && phrases[$0].words.contains(subject) && !phrases[$0].core.isPronoun
      })
    else { return nil }
    let identity = self.identity(of: index, in: tree)
    let isSeveral = phrases[index].core.isSeveral || tree.child(of: subject, .conjunct) != nil
    switch pronoun {
    case .several: return isSeveral || identity.actor?.kind == .armedGroup ? index : nil
    case .relative: return nil
    case .thing: return !isSeveral && !isHuman(phrases[index], identity) ? index : nil
    case .person: return !isSeveral && isHuman(phrases[index], identity) ? index : nil
    }
  }
}
