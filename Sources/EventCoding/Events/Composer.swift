internal import EventModel
internal import Linguistics
internal import Ontology

/// Makes the told act of a predicate and its governors: "threatened to attack" is a threat.
struct Composer {
  let base: KnowledgeBase
  let parties: PartyFinder
  let reading: SentenceReading

  /// What is told, by whom it is done, and which words tell it.
  struct Made {
    var act: Act
    var modality: Modality
    var rule: String
    var head: Int
    var words: [Int]
    var roles: Roles
  }

  /// The told act.
  func compose(
    _ predicate: PredicateMatch, _ government: Government, inner: Roles, reporter: [Party]
  ) -> Made {
    var effects = government.effects
    var made = Made(
      act: predicate.act, modality: .asserted, rule: predicate.frame.id,
      head: predicate.head, words: predicate.words, roles: inner)
    for governor in government.governors {
      govern(
        &made, governor, reporter, isOfNoun: predicate.frame.partOfSpeech == .noun, &effects)
    }
    made.modality = modality(effects)
    restate(&made, effects)
    return made
  }

  private func govern(
    _ made: inout Made, _ governor: Government.Governor, _ reporter: [Party], isOfNoun: Bool,
    _ effects: inout Set<Operator.Effect>
  ) {
    // "warned that Russia would attack": what another may do is no threat, but a view of what may be.
    if governor.effect == .threaten,
      reading.isAnothers(
        made.roles.source,
        than: VerbRoles(tree: parties.tree, parties: parties).agent(of: governor.head))
    {
      effects.insert(.hypothetical)
      return
    }
    if governor.isOwn {
      if governor.effect == .reject, made.act.score < 0 {
        effects.insert(.negated)
        return
      }
      if governor.effect == .request {
        guard !reporter.isEmpty else {
          effects.insert(.hypothetical)
          return
        }
        made.roles = Roles(
          source: reporter, target: asked(made.roles, governor, isOfNoun: isOfNoun))
      }
    } else {
      made.roles = roles(of: governor, inner: made.roles, isOfNoun: isOfNoun)
      made.head = governor.head
      made.words = governor.words
    }
    if let own = reading.predicate(at: governor.head), !governor.isOwn,
      own.object != nil || governor.effect == .accuse && own.act.score < 0
    {
      made.act = own.act
      made.rule = own.frame.id
      made.words = own.words
    } else if let row = base.lexicon.embeddings.row(governor.effect, of: made.act) {
      made.act = row.act
      made.rule = "\(governor.rule)+\(made.rule)"
    }
  }

  /// Of whom something is asked: who is to do it, "Israel" of "Israel must end attacks on Syria".
  private func asked(
    _ inner: Roles, _ governor: Government.Governor, isOfNoun: Bool
  ) -> [Party] {
    let doers =
      isOfNoun && parties.tree.words[governor.head].partOfSpeech == .verb
      ? VerbRoles(tree: parties.tree, parties: parties).agent(of: governor.head) : inner.source
    return doers.isEmpty ? inner.everybody : doers
  }

  /// Who takes part in a governor's act: its own subject and whom it addresses, else who takes part
  /// in the act it governs.
  private func roles(
    of governor: Government.Governor, inner: Roles, isOfNoun: Bool
  ) -> Roles {
    let tree = parties.tree
    let source: [Party]
    var addressee: [Party] = []
    if tree.words[governor.head].partOfSpeech == .verb || tree.words[governor.head].isParticiple {
      let verbs = VerbRoles(tree: tree, parties: parties)
      source = verbs.agent(of: governor.head)
      addressee = verbs.addressee(of: governor.head)
    } else {
      let subject = tree.child(of: governor.head, .subject)
      let own =
        subject.map { parties.parties(of: $0, reading: .source) }
        ?? parties.inside(governor.head, reading: .source)
      let verb = tree.words[governor.head].head
      source =
        own.isEmpty
        ? verb.map { VerbRoles(tree: tree, parties: parties).agent(of: $0) } ?? [] : own
    }
    let innerFirst: [[Party]] =
      switch governor.effect {
      case .request, .accuse: [addressee, inner.source, inner.target]
      // "agreed to French mediation in the talks with Chad": whose it is comes before whom it is for.
      case _ where isOfNoun: [addressee, inner.source, inner.target]
      default: [addressee, inner.target, inner.source]
      }
    let target = innerFirst.first { parties in
      parties.contains { party in !source.contains { $0.isSame(as: party) } }
    }
    return Roles(source: source, target: target ?? [])
  }

  private func modality(_ effects: Set<Operator.Effect>) -> Modality {
    if effects.contains(.negated) { return .negated }
    if effects.contains(.hypothetical) { return .hypothetical }
    if effects.contains(.opinion) { return .opinion }
    if effects.contains(.planned) { return .planned }
    return effects.contains(.habitual) ? .habitual : .asserted
  }

  /// What is planned or denied can be an act of its own: a visit to come is agreed to, a recognition
  /// that was not given is refused.
  private func restate(_ made: inout Made, _ effects: Set<Operator.Effect>) {
    let effect: Operator.Effect
    switch made.modality {
    case .planned: effect = .planned
    case .negated: effect = .negated
    default: return
    }
    guard let row = base.lexicon.embeddings.row(effect, of: made.act) else { return }
    made.act = row.act
    made.modality = row.modality ?? made.modality
    made.rule = "\(row.id)+\(made.rule)"
  }
}
