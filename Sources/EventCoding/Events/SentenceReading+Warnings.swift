internal import EventModel
internal import Linguistics
internal import Ontology

/// What is told of as a danger, and threatened by nobody.
extension SentenceReading {
  /// Whether a warning tells what another may do: who warns "of a Russian attack" threatens nobody.
  func foretells(_ predicate: PredicateMatch) -> Bool {
    guard predicate.act.type == .threaten, predicate.frame.partOfSpeech == .verb,
      let danger = predicate.object, let act = self.predicate(at: danger), act.act.score < 0,
      act.frame.direction == .forward
    else { return false }
    return isAnothers(
      plainRoles(of: act).source,
      than: VerbRoles(tree: tree, parties: parties).agent(of: predicate.head))
  }

  /// Whether those who act are told by name, and are neither of others nor of their country.
  func isAnothers(_ actors: [Party], than others: [Party]) -> Bool {
    guard !actors.isEmpty, !others.isEmpty else { return false }
    return actors.allSatisfy { actor in
      guard tree.words[actor.mention.head].partOfSpeech != .pronoun, let known = actor.mention.actor
      else { return false }
      return !others.contains { other in
        actor.isSame(as: other)
          || known.country != nil && known.country == other.mention.actor?.country
      }
    }
  }
}
