internal import Linguistics
internal import Ontology

/// Tells a name that is only where something was from one that acts: "in Washington", "Washington
/// wants".
struct PlaceReading {
  let tree: SentenceTree
  let table: NameTable

  /// Whether a phrase is a place by its syntax; `head` is the word that stands for it.
  func isPlace(_ phrase: ActorPhrase, head: Int) -> Bool {
    guard case .name(let names) = phrase.core.sense, phrase.titles.isEmpty, names.mayBePlace else {
      return false
    }
    if tree.kind == .dateline { return true }
    return isPlace(head, isCapital: names.isCapital, depth: 0)
  }

  private func isPlace(_ head: Int, isCapital: Bool, depth: Int) -> Bool {
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
      return isCapital && isGoal && words[.motion]?.contains(governing.lemma) == true
    case .object: return words[.verb]?.contains(governing.lemma) == true
    case .compound, .adjectivalModifier: return isCapital && governing.partOfSpeech == .noun
    case .conjunct where depth < 8:
      if tree.child(of: head, .caseMarker) != nil {
        // "in Paris and with London": its own preposition decides.
        return false
      }
      return isPlace(governor, isCapital: isCapital, depth: depth + 1)
    default: return false
    }
  }
}

extension [ActorName] {
  /// Whether all are names of countries or capitals, not of people or adjectives.
  fileprivate var mayBePlace: Bool {
    allSatisfy {
      switch $0.kind {
      case .adjective, .demonym, .plural: false
      case .name, .official, .former, .alias, .abbreviation, .endonym, .capital, .metonym:
        !$0.isPersons && !$0.actor.utf8.starts(with: "org.".utf8)
      }
    }
  }

  fileprivate var isCapital: Bool { contains { $0.kind == .capital || $0.kind == .metonym } }
}
