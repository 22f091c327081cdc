internal import Linguistics
internal import Ontology

/// Tells a name that is only where something was from one that acts: "in Washington", "Washington
/// wants".
struct PlaceReading {
  let tree: SentenceTree
  let table: NameTable

  /// Whether a phrase is a place by its syntax; `head` is the word that stands for it.
  func isPlace(_ phrase: ActorPhrase, head: Int) -> Bool {
    guard phrase.titles.isEmpty else { return false }
    if case .name(let names) = phrase.core.sense, !names.contains(where: \.isPersons),
      isOfPlace(head)
    {
      return true
    }
    switch phrase.core.sense {
    case .name(let names) where names.mayBePlace:
      return tree.kind == .dateline
        || isPlace(head, isCapital: names.isCapital, isSeat: names.isSeat, depth: 0)
    case .region: return true
    case .unknown(.place):
      return tree.kind == .dateline || isPlace(head, isCapital: true, isSeat: true, depth: 0)
    default: return false
    }
  }

  /// Whether a name only says of an area or a border which it is: "in the Peruvian city of Lima", "on
  /// the border with Peru".
  private func isOfPlace(_ head: Int) -> Bool {
    guard let noun = tree.words[head].head else { return false }
    let words = table.lexicon.placeWords
    let isBorder = words[.border]?.contains(tree.words[noun].lemma) == true
    guard isBorder || words[.area]?.contains(tree.words[noun].lemma) == true, isWhere(noun) else {
      return false
    }
    switch tree.words[head].relation {
    case .compound, .adjectivalModifier, .possessor: return true
    case .nominalModifier, .oblique:
      return tree.preposition(of: head) == "of" || isBorder && tree.preposition(of: head) == "with"
    default: return false
    }
  }

  /// Whether a noun says where something is, by its preposition or that of an area it is part of.
  private func isWhere(_ noun: Int) -> Bool {
    let preposition = tree.preposition(of: noun)
    let words = table.lexicon.placeWords
    if preposition == "on" || words[.preposition]?.contains(preposition) == true { return true }
    guard preposition == "of", let whole = tree.words[noun].head, whole < noun else { return false }
    return words[.area]?.contains(tree.words[whole].lemma) == true && isWhere(whole)
  }

  private func isPlace(_ head: Int, isCapital: Bool, isSeat: Bool, depth: Int) -> Bool {
    let word = tree.words[head]
    let words = table.lexicon.placeWords
    guard let governor = word.head else { return false }
    let governing = tree.words[governor]
    switch word.relation {
    case .oblique, .nominalModifier, .unmarkedOblique, .unmarkedNominalModifier:
      guard let preposition = tree.child(of: head, .caseMarker).map({ tree.words[$0].key }) else {
        return false
      }
      if words[.preposition]?.contains(preposition) == true { return true }
      let isGoal = ["to", "from", "for"].contains(preposition)
      return isSeat && isGoal && words[.motion]?.contains(governing.lemma) == true
    case .object: return words[.verb]?.contains(governing.lemma) == true
    case .compound, .adjectivalModifier: return isCapital && governing.partOfSpeech == .noun
    case .conjunct where depth < 8:
      if tree.child(of: head, .caseMarker) != nil {
        // "in Paris and with London": its own preposition decides.
        return false
      }
      return isPlace(governor, isCapital: isCapital, isSeat: isSeat, depth: depth + 1)
    default: return false
    }
  }
}

extension [ActorName] {
  /// Whether all are names of countries or capitals, not of people or adjectives.
  fileprivate var mayBePlace: Bool {
    // "Hong Kong" is an adjective and a name; "Swiss" is no name.
    contains { $0.kind != .adjective }
      && allSatisfy {
        switch $0.kind {
        case .adjective: true
        case .demonym, .plural: false
        case .name, .official, .former, .alias, .abbreviation, .endonym, .capital, .metonym:
          !$0.isPersons && !$0.actor.utf8.starts(with: "org.".utf8)
        }
      }
  }

  fileprivate var isCapital: Bool { contains { $0.kind == .capital } }

  fileprivate var isSeat: Bool { contains { $0.kind == .capital || $0.kind == .metonym } }
}
