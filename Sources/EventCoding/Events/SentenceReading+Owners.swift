internal import EventModel
internal import Linguistics
internal import Ontology

/// Whose an act is, where neither subject nor "by" says so.
extension SentenceReading {
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
}
