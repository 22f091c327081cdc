internal import Linguistics

/// Finds the words of a lexicon row in a sentence: side by side, or apart where grammar parts them.
struct WordSequence {
  let tree: SentenceTree

  /// The words of a row whose first word is at `start`, in the order of the text; nil where one is
  /// missing.
  ///
  /// The others follow it side by side, or hang from it in the tree: the particle of "broke the
  /// talks off", the preposition of "call on Monday for". O(words of the row × children).
  func match(_ row: [String], at start: Int) -> [Int]? {
    if row.count == 1 { return [start] }
    let rest = row.dropFirst()
    let end = start + row.count
    if end <= tree.words.count,
      zip(rest, (start + 1)..<end).allSatisfy({ isForm($0, of: $1) })
    {
      return Array(start..<end)
    }
    guard tree.words[start].partOfSpeech == .verb else { return nil }
    var found = [start]
    for word in rest {
      guard let place = dependent(word, of: start), !found.contains(place) else { return nil }
      found.append(place)
    }
    return found.sorted()
  }

  private func isForm(_ text: String, of word: Int) -> Bool {
    tree.words[word].lemma == text || tree.words[word].key == text
  }

  private func dependent(_ text: String, of head: Int) -> Int? {
    for child in tree.children(of: head) {
      switch tree.words[child].relation {
      case .phrasalParticle, .object, .adverbialModifier, .openComplement, .marker:
        if isForm(text, of: child) { return child }
      case .oblique, .agent, .adverbialClause, .unmarkedOblique:
        if isForm(text, of: child) { return child }
        if let preposition = tree.children(of: child, .caseMarker, .marker)
          .first(where: { isForm(text, of: $0) })
        {
          return preposition
        }
      default: continue
      }
    }
    return nil
  }
}
