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
    if let words = adjacent(row, at: start) { return words }
    guard tree.isPredicate(start) || tree.words[start].partOfSpeech == .verb else { return nil }
    var found = [start]
    for word in row.dropFirst() {
      guard let place = dependent(word, of: start), !found.contains(place) else { return nil }
      found.append(place)
    }
    return found.sorted()
  }

  /// The same with words right before `start`, joined to it by hyphens.
  func match(_ row: [String], after prefix: [String], at start: Int) -> [Int]? {
    let first = start - prefix.count
    guard first >= 0, zip(prefix, first..<start).allSatisfy({ tree.words[$1].key == $0 }) else {
      return nil
    }
    return match(row, at: start).map { Array(first..<start) + $0 }
  }

  /// The words of a noun's row whose first word is at `start`: side by side, or a noun, a preposition
  /// and the noun it brings, as "suspension of all direct aid".
  func matchNoun(_ row: [String], at start: Int) -> [Int]? {
    if row.count == 1 { return [start] }
    if let words = adjacent(row, at: start) { return words }
    guard tree.words[start].partOfSpeech == .noun, row.count <= 4 else { return nil }
    for modifier in tree.children(of: start, .nominalModifier) {
      guard let preposition = tree.child(of: modifier, .caseMarker),
        tree.words[preposition].isForm(row[1]), row.count > 2
      else { continue }
      let rest = row.dropFirst(2).filter { $0 != "the" }
      if rest.count == 1, let last = rest.first, tree.words[modifier].isForm(last) {
        return [start, preposition, modifier]
      }
    }
    return nil
  }

  /// Whether a verb that has an object of its own takes its last word from a phrase behind: the verb
  /// then moves the object, and not itself.
  func isLoose(_ words: [Int], of clause: Clause) -> Bool {
    guard let patient = clause.patient, !words.contains(patient), let last = words.last,
      tree.words[last].relation == .caseMarker, let noun = tree.words[last].head
    else { return false }
    // "pushed the rebels out of the town": before another preposition it is the verb's particle.
    if last + 1 < noun, tree.words[last + 1].relation == .caseMarker { return false }
    return !words.contains(noun) && noun != patient
  }

  private func adjacent(_ row: [String], at start: Int) -> [Int]? {
    let end = start + row.count
    guard end <= tree.words.count,
      zip(row.dropFirst(), (start + 1)..<end).allSatisfy({ tree.words[$1].isForm($0) }),
      !datesBehind(end - 1)
    else { return nil }
    return Array(start..<end)
  }

  /// Whether a word is the preposition of a date: who "marched on 3 May" has not marched on anybody.
  private func datesBehind(_ preposition: Int) -> Bool {
    guard tree.words[preposition].relation == .caseMarker,
      let noun = tree.words[preposition].head, noun > preposition
    else { return false }
    return tree.words[noun].name == .date
  }

  private func dependent(_ text: String, of head: Int) -> Int? {
    for child in tree.children(of: head) where child > head {
      switch tree.words[child].relation {
      case .phrasalParticle, .object, .adverbialModifier, .openComplement, .marker:
        if tree.words[child].isForm(text) { return child }
      case .oblique, .agent, .adverbialClause, .unmarkedOblique:
        if tree.words[child].isForm(text) { return child }
        if let preposition = tree.children(of: child, .caseMarker, .marker)
          .first(where: { tree.words[$0].isForm(text) }), !datesBehind(preposition)
        {
          return preposition
        }
      case .clausalComplement:
        // "told parliament that it had met": what leads the complement in.
        let first = tree.span(of: child).lowerBound
        if first > head, tree.words[first].isForm(text) { return first }
      default: continue
      }
    }
    return nil
  }
}
