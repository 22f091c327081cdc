internal import EventModel
internal import Linguistics
internal import Ontology

/// From a word of the tree to whom its phrase names.
struct PartyFinder {
  let tree: SentenceTree
  let mentions: [ActorMention]
  private let mentionAt: [Int?]
  private let lexicon: Ontology.Lexicon

  /// How deep inside a phrase that is no actor an actor is looked for, in words of the tree.
  private static let depth = 4

  init(_ tree: SentenceTree, mentions: [ActorMention], lexicon: Ontology.Lexicon) {
    self.lexicon = lexicon
    self.tree = tree
    self.mentions = mentions
    var covering = [Int?](repeating: nil, count: tree.words.count)
    for (index, mention) in mentions.enumerated() {
      for word in mention.words { covering[word] = index }
    }
    mentionAt = covering
  }

  /// Whether a word is part of a mention.
  func isMention(_ word: Int) -> Bool { mentionAt[word] != nil }

  /// Whether a word is part of the name of a person, or of a name that may be a person's.
  func isPerson(_ word: Int) -> Bool {
    guard let mention = mention(at: word), !mention.isPlace, mention.members.isEmpty else {
      return false
    }
    guard let actor = mention.actor else { return tree.words[word].partOfSpeech == .properNoun }
    return actor.kind == .person
  }

  /// The mention a word is part of.
  func mention(at word: Int) -> ActorMention? { mentionAt[word].map { mentions[$0] } }

  /// Whom a noun phrase names, with those joined to it; else whom it names inside: the possessor,
  /// the nationality, who stands behind "of".
  func parties(of noun: Int?, reading side: Side) -> [Party] {
    guard let noun else { return [] }
    let direct = direct(noun, side)
    return direct.isEmpty ? inside(noun, reading: side) : direct
  }

  /// Whom the phrase itself names, with those joined to it.
  func direct(_ noun: Int, _ side: Side) -> [Party] {
    tree.coordination(of: noun).flatMap { member -> [Party] in
      if let mention = mention(at: member) {
        if mention.isPlace, side == .source { return [] }
        return Party.parties(mention)
      }
      if let named = tree.children(of: member, .flat).lazy.compactMap(mention(at:)).first {
        // "Frances Doe": a first name that the engine takes for a noun is no word of the mention.
        return Party.parties(named)
      }
      return transparent(member).map { direct($0, side) } ?? []
    }
  }

  /// What a phrase of number or kind counts: the rebels of "hundreds of rebels", "a group of rebels".
  private func transparent(_ noun: Int) -> Int? {
    tree.children(of: noun, .nominalModifier).first {
      tree.preposition(of: $0) == "of"
        && mention(at: $0).map { $0.actor?.kind == .people || $0.actor?.kind == .armedGroup }
          ?? false
    }
  }

  /// Which side of an act a phrase is read for: it decides which part of a phrase that is no actor
  /// stands for one.
  enum Side: Equatable {
    /// Who acts: the possessor, "by", the nationality.
    case source
    /// Who is acted on: "against", "on", "of", the nationality; a place stands for its country.
    case target
    /// Who acts together with another: "with", "between", the nationality; no role without a country,
    /// as the press of "a press conference".
    case partner
  }

  /// Whom a phrase that is no actor holds, by what ties them to it, the best tie first.
  ///
  /// - Parameter others: who is not looked for, as they stand on the other side.
  func inside(_ noun: Int, reading side: Side, besides others: [Party] = []) -> [Party] {
    var best: (parties: [Party], rank: Int) = ([], 0)
    look(inside: noun, side, besides: others, depth: 0, tie: .max, &best)
    return best.parties
  }

  private func look(
    inside noun: Int, _ side: Side, besides others: [Party], depth: Int, tie: Int,
    _ best: inout (parties: [Party], rank: Int)
  ) {
    guard depth < Self.depth else { return }
    for child in tree.children(of: noun) where !isEdge(child) {
      // A way into the phrase holds no better than its weakest tie.
      guard
        let rank = rank(child, side).map({
          side == .target && tree.preposition(of: child) == "against" ? $0 : min($0, tie)
        })
      else { continue }
      let found = direct(holder(child), side)
      if found.isEmpty || side == .target && tree.preposition(of: child) == "in" {
        // "a suit in a court of Peru against Chile": whom it is against is told behind where it is.
        look(inside: child, side, besides: others, depth: depth + 1, tie: rank, &best)
      }
      if !found.isEmpty, !found.allSatisfy({ $0.isOwn(of: others, in: tree) }) {
        let rank = rank - depth * 2 + (found.map(\.knowledge).max() ?? 0) / 4
        if rank > best.rank {
          best = (
            found.map { Party(words: $0.words, mention: $0.mention, isDirect: false) }, rank
          )
        }
      }
    }
  }

  /// Who leads what a word behind a hyphen tells more of: "the French-led intervention".
  func leaders(_ word: Int) -> [Party] {
    guard word > 1, tree.words[word - 1].key == "-",
      lexicon.joinedWords[tree.words[word].key] == .whose,
      let mention = mention(at: word - 2)
    else { return [] }
    return Party.parties(mention)
  }

  /// Whether a noun is a line between two: "the Thai border", "the border with Benin" is no party.
  func isEdge(_ noun: Int) -> Bool {
    lexicon.placeWords[.border]?.contains(tree.words[noun].lemma) == true
  }

  /// The word whose phrase a child of a noun brings: who stands behind "by" in "rockets fired by
  /// rebels".
  private func holder(_ child: Int) -> Int {
    guard tree.words[child].relation == .adnominalClause else { return child }
    return Clause(verb: child, in: tree).agent ?? child
  }

  private func rank(_ child: Int, _ side: Side) -> Int? {
    switch tree.words[child].relation {
    case .adnominalClause:
      // "rockets fired by rebels" are the rebels'; "a draft presented by Chad" is first of whom the
      // noun itself tells.
      guard tree.child(of: child, .agent) != nil else { return nil }
      return side == .source ? 15 : 9
    case .possessor: return side == .source ? 20 : 16
    case .compound where side == .partner && mention(at: child)?.actor?.country == nil: return nil
    // "the French-led war on Chad" is first of all France's.
    case .adjectivalModifier where lexicon.joinedWords[tree.words[child].key] == .whose: return 21
    case .compound, .adjectivalModifier, .unmarkedNominalModifier: return 15
    case .apposition, .conjunct: return 12
    case .nominalModifier, .oblique:
      let preposition = tree.preposition(of: child)
      // What two agree with each other on is told by many a name: "the terms of the Prague Treaty".
      if side == .partner, !["between", "with"].contains(preposition),
        mention(at: child)?.actor == nil
      {
        return nil
      }
      return Self.prepositions[side]?[preposition]
    default: return nil
    }
  }

  /// How well a preposition ties an actor to a phrase read for a side; arbitrary but for the order.
  private static let prepositions: [Side: [String: Int]] = [
    .source: ["by": 19, "of": 18, "from": 18, "among": 12],
    .target: [
      "against": 20, "on": 18, "with": 18, "to": 18, "toward": 18, "towards": 18, "of": 17,
      "for": 16, "from": 16, "by": 16, "at": 15, "over": 14, "between": 14, "into": 14,
      "about": 12, "among": 12, "in": 10,
    ],
    .partner: [
      "with": 20, "to": 16, "of": 15, "from": 15, "by": 15, "between": 14, "among": 12, "for": 10,
    ],
  ]
}
