internal import EventModel
internal import Linguistics
internal import Ontology

/// Finds whom a verb's act is done to, among all whom its clause names.
///
/// Each place in the clause has a rank, and who is known counts more than who is not; the best place
/// wins. The numbers are arbitrary but for their order.
struct ActedOn {
  let tree: SentenceTree
  let parties: PartyFinder
  let clause: Clause
  /// The predicate's own words: a preposition among them brings the one acted on.
  let words: [Int]
  /// The word of the frame's object.
  let object: Int?
  /// Whether the act is done together with another.
  let isMutual: Bool
  /// Whether the act gives something over, rather than does or says something to somebody.
  let isGift: Bool
  /// Whether the act is to gather or move one's own forces.
  let isMuster: Bool
  /// Whether who stands behind is a guest: "was host in Oslo" to nobody of Oslo.
  let isHosting: Bool
  /// Who acts, and so is hardly who is acted on.
  let agents: [Party]
  /// Who does what the act is about, and so is rather meant than whom that is done to.
  let doers: [Party]
  /// Who is not acted on, whatever the words say.
  let others: [Party]
  private var best: (parties: [Party], rank: Int) = ([], 0)

  init(
    _ predicate: PredicateMatch, _ clause: Clause, _ parties: PartyFinder, agents: [Party],
    doers: [Party], others: [Party]
  ) {
    self.others = others
    self.agents = agents
    self.doers = doers
    tree = parties.tree
    self.parties = parties
    self.clause = clause
    words = predicate.words
    object = predicate.object
    isMutual = predicate.frame.direction == .reciprocal
    isHosting = predicate.frame.direction == .reverse && predicate.act.type == .consult
    isGift = !predicate.act.isVerbal && predicate.act.score > 0
    isMuster = predicate.act.type == .mobilize
  }

  /// Who is acted on; empty where the clause names nobody.
  mutating func find() -> [Party] {
    offer(doers, 92)
    if let patient = clause.patient {
      let found = parties.direct(patient, .target)
      // "sent peacekeepers to Angola": what the frame asks for is rather the means than the one meant,
      // but who is received or dismissed is meant.
      let isMeans = patient == object && !found.contains { $0.mention.actor?.kind == .person }
      if !isMuster || !found.allSatisfy(isHomeOrNowhere) {
        offer(found, isMeans || isHandedOver(found) ? 50 : 100)
      }
      offer(inside(patient), 55)
    }
    for child in tree.children(of: clause.verb, .indirectObject) {
      offer(parties.direct(child, .target), 95)
    }
    for child in tree.children(of: clause.verb, .oblique, .agent) + clause.phrases(of: words)
    where child != clause.agent {
      oblique(child)
    }
    if best.parties.isEmpty { complements() }
    // "strengthened its forces": who acts on what is its own acts on nobody.
    return best.parties.filter { !isOwn($0) && !isWhereTheyMet($0) }
  }

  /// Whom a phrase that is no actor holds; what two agree "on" is what they agree about.
  private func inside(_ noun: Int) -> [Party] {
    parties.inside(noun, reading: isMutual ? .partner : .target, besides: agents + others)
  }

  /// Whether a country or place is what is given, and not to whom: "sold Alaska to the United States".
  private func isHandedOver(_ found: [Party]) -> Bool {
    isGift && found.allSatisfy { [.country, .place].contains($0.mention.actor?.kind) }
      && tree.children(of: clause.verb, .oblique).contains {
        tree.preposition(of: $0) == "to" && !parties.direct($0, .target).isEmpty
      }
  }

  /// Whether somebody mustered is of who musters: "mobilised the army against Chad".
  private func isHomeOrNowhere(_ party: Party) -> Bool {
    guard let actor = party.mention.actor else { return false }
    return actor.country.map { home in agents.contains { $0.mention.actor?.country == home } }
      ?? (actor.kind != .armedGroup)
  }

  /// Whether somebody is no more than the place where two did something together: "signed a pact in
  /// Washington".
  private func isWhereTheyMet(_ party: Party) -> Bool {
    isMutual && agents.count > 1 && party.mention.isPlace
      && ["in", "at", "near"].contains(tree.preposition(of: party.mention.head))
  }

  private mutating func oblique(_ noun: Int) {
    if tree.children(of: noun, .caseMarker).contains(where: words.contains) {
      offer(parties.direct(noun, .target), 98)
      offer(inside(noun), 54)
      return
    }
    let preposition = tree.preposition(of: noun)
    guard var rank = Self.rank[preposition], !parties.isEdge(noun), !tree.isOccasion(noun),
      !isMutual || !Self.scenes.contains(preposition) || agents.isEmpty,
      !isHosting || preposition != "in" && !Self.scenes.contains(preposition)
    else { return }
    if isMutual, preposition == "with", !objectIsPerson {
      // "discussed Libya with Egypt": whom it is done with, not what it is about.
      rank = 102
    }
    // "in Washington" is where; "at Israel" is at whom.
    offer(parties.direct(noun, rank < 60 ? .source : .target), rank)
    offer(inside(noun), rank - 35)
  }

  /// Whether the verb's object is somebody to meet.
  private var objectIsPerson: Bool {
    clause.patient.flatMap(parties.mention(at:))?.actor?.kind == .person
  }

  private mutating func offer(_ found: [Party], _ rank: Int) {
    guard let knowledge = found.map(\.knowledge).max() else { return }
    let rank = rank + knowledge - (found.contains(where: isOwn) ? 80 : 0)
    if rank > best.rank { best = (found, rank) }
  }

  private func isOwn(_ party: Party) -> Bool {
    if party.isOwn(of: agents, in: tree) { return true }
    // "Peru's ministry expressed Peru's support": the owner of what is given gives it.
    let word = tree.words[party.mention.head]
    return word.relation == .possessor && word.head != nil
      && (word.head == object || word.head == clause.patient && object != nil)
      && agents.contains { $0.isOfOneBody(with: party) }
  }

  /// Whom a complement clause is about: its subject, else its object.
  private mutating func complements() {
    for child in tree.children(
      of: clause.verb, .clausalComplement, .openComplement, .adverbialClause)
    where child > clause.verb && best.parties.isEmpty {
      if tree.words[child].relation == .adverbialClause,
        let marker = tree.child(of: child, .marker),
        !["of", "for", "from", "to"].contains(tree.words[marker].key)
      {
        continue
      }
      // "was appointed consul to Fiji"
      if tree.words[child].partOfSpeech != .verb {
        offer(parties.inside(child, reading: .target, besides: agents), 40)
      }
      if let subject = tree.child(of: child, .subject) {
        offer(parties.parties(of: subject, reading: .source), 40)
      }
      let inner = Clause(verb: child, in: tree)
      offer(parties.parties(of: inner.patient, reading: .target), 35)
      for oblique in tree.children(of: child, .oblique) {
        offer(parties.direct(oblique, .target), 30)
      }
    }
  }

  /// Prepositions of the building or spot where two do something together.
  private static let scenes: Set<String> = ["at", "inside", "near", "outside"]

  /// How well a preposition names who is acted on.
  private static let rank: [String: Int] = [
    "against": 90, "with": 80, "to": 80, "toward": 80, "towards": 80, "on": 76, "upon": 76,
    "at": 74, "from": 74, "for": 70, "of": 70, "into": 70, "alongside": 70, "over": 66,
    "between": 66, "by": 66, "outside": 60, "inside": 50, "about": 50, "in": 40, "near": 35,
  ]
}

extension Party {
  /// What knowing who it is adds to its rank: a country most, a name that no table has little, other words
  /// nothing.
  var knowledge: Int {
    guard let actor = mention.actor else { return mention.resolution == .exact ? 20 : 0 }
    return actor.country == nil && actor.kind == .people ? 25 : actor.country == nil ? 30 : 45
  }
}
