internal import EventModel
internal import Linguistics
internal import Ontology

/// Which side of an act a party stands on, where frame and clause leave it open.
extension SentenceReading {
  /// Every party of a mutual act as a source; a refusal to meet is one side's alone.
  func pooled(
    _ made: Composer.Made, _ predicate: PredicateMatch, _ government: Government
  ) -> Roles {
    guard predicate.frame.direction == .reciprocal, predicate.act.score > 0,
      made.act.score > 0, government.governors.allSatisfy(\.isOwn)
    else { return made.roles }
    return Roles(source: made.roles.source + made.roles.target, target: [])
  }

  /// Whether the passive of a mutual act tells only what it is about: those who take part in "the
  /// attack by Chad on Libya was discussed" have discussed nothing.
  func isDiscussed(_ predicate: PredicateMatch) -> Bool {
    guard predicate.frame.direction == .reciprocal else { return false }
    let clause = Clause(verb: predicate.head, in: tree, owning: predicate.words)
    guard clause.isPassive, clause.agent == nil, let theme = clause.patient else { return false }
    return self.predicate(at: theme)?.frame.direction == .forward
  }

  /// Whether somebody who is one does alone what takes two: a cabinet that "met on Sunday" has met
  /// nobody.
  func isAlone(
    _ predicate: PredicateMatch, _ government: Government, _ roles: Roles
  ) -> Bool {
    guard predicate.frame.direction == .reciprocal, predicate.frame.partOfSpeech == .verb,
      predicate.object == nil, predicate.frame.words.count == 1, government.governors.isEmpty,
      roles.target.isEmpty, roles.source.count == 1, let only = roles.source.first
    else { return false }
    return only.mention.members.isEmpty && !only.isPlural(in: tree)
      && tree.children(of: predicate.head, .object, .oblique, .openComplement)
        .allSatisfy { tree.words[$0].partOfSpeech != .noun || tree.words[$0].name == .date }
  }

  /// The thing an act is done to where nobody is: "rejected the referendum".
  ///
  /// What a frame asks for is rather what the act consists in, as the aid that is sent, unless the act
  /// is one of words.
  func thingActedOn(by predicate: PredicateMatch, _ government: Government) -> [Party] {
    guard predicate.frame.partOfSpeech == .verb, predicate.frame.direction == .forward,
      government.governors.allSatisfy(\.isOwn),
      let patient = Clause(verb: predicate.head, in: tree, owning: predicate.words).patient,
      tree.words[patient].partOfSpeech == .noun, tree.words[patient].name != .date,
      parties.mention(at: patient) == nil, !predicate.owns(patient),
      patient != predicate.object || predicate.act.isVerbal,
      !coder.lightVerbs.contains(predicate.head, in: tree)
    else { return [] }
    let words = tree.nounPhrase(of: patient)
    let mention = ActorMention(
      words: words, head: patient, actor: nil, resolution: .description, confidence: 0)
    return [Party(words: words, mention: mention, isDirect: true)]
  }
}
