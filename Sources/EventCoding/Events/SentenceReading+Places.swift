internal import EventModel
internal import Linguistics
internal import Ontology

/// What the place of an act says of those who take part in it.
extension SentenceReading {
  /// Makes those who rule a place act, where only they can have acted: "was arrested in Niger", "was
  /// expelled from Chile".
  func ruled(_ roles: inout Roles, in predicate: PredicateMatch) {
    let verb = predicate.head
    guard predicate.frame.partOfSpeech == .verb, predicate.frame.direction == .forward,
      Clause(verb: verb, in: tree).isPassive,
      coder.authorities.contains(tree.words[verb].lemmaHash)
    else { return }
    let left = tree.children(of: verb, .oblique).first { tree.preposition(of: $0) == "from" }
    let country = left.flatMap(parties.mention(at:)).flatMap { mention in
      mention.actor?.kind == .country ? Party.parties(mention).first : nil
    }
    guard let ruler = country ?? placed(verb) else { return }
    roles.source = [ruler]
    guard roles.target.isEmpty || roles.target.contains(where: { $0.isSame(as: ruler) }) else {
      return
    }
    roles.target = Clause(verb: verb, in: tree).patient.map { parties.direct($0, .target) } ?? []
  }

  /// The place of an act as whoever rules it.
  private func placed(_ verb: Int) -> Party? {
    let place = coder.placing.place(ofEventAt: verb, in: tree, mentions: parties.mentions)
    return place.flatMap { place in
      standing(for: place, head: tree.head(of: place.words))
    }
  }

  /// A party that is only known as a place, as the country it lies in: "shelled Kharkiv".
  func located(_ party: Party) -> Party {
    let head = party.mention.head
    guard party.mention.actor == nil, party.mention.members.isEmpty,
      party.mention.candidates.isEmpty,
      tree.words[head].name == .place,
      let place = coder.placing.place(at: head, in: tree, parties.mentions),
      let standing = standing(for: place, head: head)
    else { return party }
    var mention = standing.mention
    mention.words = party.mention.words
    return Party(words: party.words, mention: mention, isDirect: party.isDirect)
  }

  private func standing(for place: PlaceMention, head: Int) -> Party? {
    guard let country = place.country.flatMap(coder.base.actors.country) else { return nil }
    let mention = ActorMention(
      words: place.words, head: head, actor: country, resolution: .description, confidence: 0.6)
    return Party(words: place.words, mention: mention, isDirect: true)
  }
}
