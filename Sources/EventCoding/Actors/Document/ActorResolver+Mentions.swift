internal import EventModel
internal import Linguistics
internal import Ontology

extension ActorResolver {
  /// Whether a phrase is worth telling: a pronoun that means nobody known is not.
  func isMention(_ index: Int, _ identity: Identity, in tree: SentenceTree) -> Bool {
    let isKnown =
      identity.actor != nil || !identity.members.isEmpty || !identity.candidates.isEmpty
    switch phrases[index].core.sense {
    case .name, .familyName, .unknown: return true
    case .noun(let role, let referring):
      if let role, table.has(.owned, role), identity.actor == nil { return false }
      if let role, table.has(.means, role), !isActor(means: index, in: tree) { return false }
      if role == nil {
        return isKnown
          || phrases[index].core.isPlural && referring?.kinds.contains(.country) == true
      }
      return !phrases[index].owners.isEmpty || !tree.isAttribute(phrases[index].core.head)
    case .pronoun(.thing): return isKnown
    case .pronoun: return isKnown || tree.words[phrases[index].core.head].relation != .possessor
    case .region: return tree.words[phrases[index].core.head].partOfSpeech == .properNoun
    }
  }

  /// Whether a bomb stands for who set it: where it does something, and nobody is told whose it is.
  private func isActor(means index: Int, in tree: SentenceTree) -> Bool {
    let head = phrases[index].core.head
    guard isDoing(head, in: tree) else { return false }
    return !phrases.contains { owner in
      guard tree.words[owner.core.head].head == head else { return false }
      return switch tree.words[owner.core.head].relation {
      case .possessor, .adjectivalModifier, .compound: owner.core.words.lowerBound < head
      case .nominalModifier: ["by", "of"].contains(tree.preposition(of: owner.core.head))
      default: false
      }
    }
  }

  /// Whether a word stands where who or what acts does, or what it is done with.
  private func isDoing(_ word: Int, in tree: SentenceTree) -> Bool {
    switch tree.words[word].relation {
    case .subject, .agent, .compound: true
    case .oblique, .nominalModifier: ["by", "in"].contains(tree.preposition(of: word))
    default: false
    }
  }
}

extension SentenceTree {
  /// Whether a word only says of what kind another is: "military" in "military talks".
  func isAttribute(_ word: Int) -> Bool {
    words[word].partOfSpeech == .adjective && words[word].relation == .adjectivalModifier
  }
}
