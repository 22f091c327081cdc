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

  /// Who does what words are about: those who condemn "the attack by Chad on Libya" condemn Chad.
  func doers(of predicate: PredicateMatch) -> [Party] {
    guard predicate.act.isVerbal, !coder.lightVerbs.contains(predicate.head, in: tree) else {
      return []
    }
    let clause = Clause(verb: predicate.head, in: tree, owning: predicate.words)
    let own = tree.children(of: predicate.head, .oblique).first { noun in
      tree.children(of: noun, .caseMarker).contains(where: predicate.owns)
    }
    guard let theme = clause.patient ?? own, let act = self.predicate(at: theme),
      act.frame.partOfSpeech == .noun, act.frame.direction == .forward
    else { return [] }
    return plainRoles(of: act).source
  }

  /// Who does what a passive was done by: "was killed in an attack by rebels".
  func sourceOfMeans(of predicate: PredicateMatch) -> [Party] {
    guard predicate.frame.partOfSpeech == .verb, predicate.frame.direction == .forward,
      Clause(verb: predicate.head, in: tree).isPassive
    else { return [] }
    for child in means(of: predicate.head) {
      if let means = self.predicate(at: child), means.frame.partOfSpeech == .noun,
        means.act.type == predicate.act.type
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

  /// Whose the act is that a verb takes up: who "adopted the sanctions of Chad" acts with Chad, and not
  /// on it.
  func owners(ofObjectOf predicate: PredicateMatch) -> [Party] {
    guard predicate.frame.direction == .forward, !predicate.act.isVerbal,
      let noun = predicate.object, let act = self.predicate(at: noun),
      act.act.type == predicate.act.type, act.frame.direction == .forward,
      !act.frame.objects.contains("of")
    else { return [] }
    let owner = tree.children(of: noun, .nominalModifier).first { tree.preposition(of: $0) == "of" }
    return parties.parties(of: owner, reading: .source)
  }

  /// Whose the forces or goods are that a passive says were sent: "French troops were sent to Mali".
  func sender(of predicate: PredicateMatch) -> [Party] {
    guard predicate.frame.partOfSpeech == .verb, predicate.frame.direction == .forward,
      [.mobilize, .aid, .support].contains(predicate.act.type)
    else { return [] }
    let clause = Clause(verb: predicate.head, in: tree, owning: predicate.words)
    guard clause.isPassive, clause.agent == nil, let sent = clause.patient,
      sent == predicate.object
    else { return [] }
    return parties.parties(of: sent, reading: .source).filter { $0.mention.actor?.kind != .person }
  }

  /// What a passive was done by or in: "was killed in an attack".
  private func means(of verb: Int) -> [Int] {
    tree.children(of: verb, .oblique, .agent).filter {
      ["in", "by", "during"].contains(tree.preposition(of: $0))
    }
  }

  /// Whether a noun is what a verb of the same type was done by, and so the same act told again.
  func isMeans(_ noun: PredicateMatch) -> Bool {
    guard noun.frame.partOfSpeech == .noun, let verb = tree.words[noun.head].head,
      let act = predicate(at: verb), act.act.type == noun.act.type
    else { return false }
    return Clause(verb: verb, in: tree).isPassive && means(of: verb).contains(noun.head)
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
