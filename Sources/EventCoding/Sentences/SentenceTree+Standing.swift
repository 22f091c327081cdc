internal import Linguistics

extension SentenceTree {
  /// Whether a predicate stands in or under a clause beside the main one: "which ...", "leaving ...".
  func isAside(_ head: Int) -> Bool {
    var word = head
    while true {
      switch words[word].relation {
      case .adverbialClause where isResult(word): break
      case .adnominalClause, .relativeClause, .adverbialClause, .sententialRelative: return true
      default: break
      }
      guard let next = words[word].head else { return false }
      word = next
    }
  }

  /// Whether a predicate heads the main clause, one joined to it, or one that is only reported.
  func headsMainClause(_ head: Int) -> Bool {
    var word = head
    while true {
      switch words[word].relation {
      case .root, .parataxis, .clausalComplement: break
      // "reported clashes and shelling": what is joined to a noun is told by nobody.
      case .conjunct where words[head].partOfSpeech == .verb:
        if let first = words[word].head, words[first].partOfSpeech == .noun, !isPredicate(first) {
          return false
        }
      case .conjunct: break
      case .adverbialClause where isResult(word): break
      default: return false
      }
      guard let next = words[word].head else { return true }
      word = next
    }
  }

  /// Whether a clause tells what came of the main one, as a fact: "so close that the envoy was removed".
  private func isResult(_ clause: Int) -> Bool {
    child(of: clause, .marker).map { words[$0].key == "that" } ?? false
  }
}
