internal import EventModel
internal import Ontology

extension ActorResolver {
  /// Whom a pronoun stands for: somebody of its number and gender named shortly before; nobody where
  /// two are as likely.
  func antecedent(
    of pronoun: Pronoun, _ phrase: ActorPhrase, in tree: SentenceTree
  ) -> Identity {
    let place = phrase.core.head
    let found = discourse.recent { fits($0, pronoun) && $0.last.sentence >= sentence - 2 }
      .map { ($0, weight(of: $0, before: place, in: tree)) }
      .sorted { $0.1 > $1.1 }
    guard let first = found.first else { return .unknown(.pronoun) }
    let rivals = found.filter { first.1 - $0.1 < 2 }
    if rivals.count > 1 { return .open(rivals.compactMap(\.0.actor), .pronoun, 0.5) }
    let confidence = first.0.last.sentence == sentence ? 0.75 : 0.6
    if let actor = first.0.actor { return .one(actor, .pronoun, confidence) }
    return first.0.members.isEmpty
      ? .unknown(.pronoun) : .several(first.0.members, .pronoun, confidence)
  }

  private func fits(_ referent: Referent, _ pronoun: Pronoun) -> Bool {
    switch pronoun {
    case .person(let gender):
      referent.isHuman && referent.number == .one && (referent.gender ?? gender) == gender
    case .thing:
      !referent.isHuman && referent.number == .one
        && ![.person, .people].contains(referent.actor?.kind)
    case .several:
      referent.number == .several || !referent.isHuman && referent.actor?.kind == .armedGroup
    }
  }

  /// Nearer before farther, subjects before objects; in the same sentence a subject counts most.
  private func weight(of referent: Referent, before place: Int, in tree: SentenceTree) -> Int {
    let distance = sentence - referent.last.sentence
    return referent.last.prominence * 2 - distance * 3
  }
}
