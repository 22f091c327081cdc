internal import EventModel
internal import Linguistics
internal import Ontology

extension ActorResolver {
  /// Who a word's own clause is about.
  mutating func subject(of word: Int, in tree: SentenceTree) -> Identity {
    for ancestor in tree.ancestors(of: word) {
      // "a plan of Peru's to arm itself": an infinitive has the owner of its noun for a subject.
      let subject =
        tree.children(of: ancestor, .subject, .passiveSubject).first
        ?? (tree.words[ancestor].relation == .adnominalClause
          ? Clause(verb: ancestor, in: tree).subject : nil)
      guard let subject, subject < word else { continue }
      guard let index = phrases.indices.first(where: { phrases[$0].words.contains(subject) }) else {
        break
      }
      let identity = self.identity(of: holder(of: index), in: tree)
      if let actor = identity.actor { return .one(actor, .pronoun, 0.85) }
      return Identity(
        candidates: identity.candidates, members: identity.members, resolution: .pronoun,
        confidence: identity.confidence * 0.9)
    }
    return .unknown(.pronoun)
  }

  /// The sentence's subject, where a pronoun stands before it and it is another who would fit; nil where
  /// it is not: "During his campaign, Milei said" may be Milei's.
  mutating func contradicting(
    _ referent: Referent, _ place: Int, _ pronoun: Pronoun, in tree: SentenceTree
  ) -> Identity? {
    guard referent.last.sentence < sentence,
      let root = tree.words.indices.first(where: { tree.words[$0].head == nil }),
      let subject = tree.children(of: root, .subject, .passiveSubject).first, subject > place,
      let index = phrases.indices.first(where: {
        !phrases[$0].isCovered && phrases[$0].words.contains(subject)
      }), !phrases[index].core.isPronoun
    else { return nil }
    let identity = self.identity(of: index, in: tree)
    if identity.actor?.id == referent.actor?.id { return nil }
    let isHuman = self.isHuman(phrases[index], identity)
    if case .person = pronoun { return isHuman ? identity : nil }
    return isHuman ? nil : identity
  }
}
