internal import EventModel
internal import Linguistics
internal import Ontology

/// Which side of an act a party stands on, where frame and clause leave it open.
extension SentenceReading {
  /// Every party of a mutual act as a source; a refusal to meet is one side's alone.
  func pooled(
    _ made: Composer.Made, _ predicate: PredicateMatch, _ government: Government
  ) -> Roles {
    guard predicate.frame.direction == .reciprocal, predicate.frame.act.score > 0,
      made.act.score > 0, government.governors.allSatisfy(\.isOwn)
    else { return made.roles }
    return Roles(source: made.roles.source + made.roles.target, target: [])
  }

  /// Who does what a passive was done by: "was killed in an attack by rebels".
  func sourceOfMeans(of predicate: PredicateMatch) -> [Party] {
    guard predicate.frame.partOfSpeech == .verb, predicate.frame.direction == .forward,
      Clause(verb: predicate.head, in: tree).isPassive
    else { return [] }
    for child in tree.children(of: predicate.head, .oblique, .agent)
    where ["in", "by", "during"].contains(tree.preposition(of: child)) {
      if let means = self.predicate(at: child), means.frame.partOfSpeech == .noun,
        means.frame.act.type == predicate.frame.act.type
      {
        let found = plainRoles(of: means).source
        if !found.isEmpty { return found }
      }
      // "was killed in a car bomb explosion": by whoever set the bomb.
      let found = parties.parties(of: child, reading: .source)
      if found.contains(where: { $0.mention.actor?.kind == .armedGroup }) { return found }
    }
    return []
  }
}
