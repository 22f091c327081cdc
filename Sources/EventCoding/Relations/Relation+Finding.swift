internal import EventModel

extension Relation {
  /// A tie in the words of its article.
  ///
  /// - Parameter date: what the clause states, where the tie's own words state no term.
  init(_ finding: RelationFinding, dated date: DateSpan, _ quote: Quoting) {
    self.init(
      predicate: finding.predicate, subject: quote.participant(finding.subject),
      object: quote.participant(finding.object), modality: finding.modality,
      valid: finding.term ?? date, evidence: quote(finding.evidence), rule: finding.rule)
  }
}

extension Quoting {
  func participant(_ party: RelationParty) -> Participant {
    guard let mention = party.mention, let actor = mention.actor else {
      return Participant(unknown: self(party.words))
    }
    return Participant(self(party.words), actor: actor, by: mention.resolution)
  }
}
