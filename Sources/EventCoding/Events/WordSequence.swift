internal import Linguistics

/// Finds the words of a lexicon row in a sentence: side by side, or apart where grammar parts them.
struct WordSequence {
  let tree: SentenceTree
  /// The word that is the first of each row.
  let start: Int

  /// Where the further words of a row may stand apart from the first: the words that hang from a
  /// predicate as particle, object or adverb, and those that lead in what hangs from it.
  private lazy var dependents = tree.rowDependents(of: start)

  init(at start: Int, in tree: SentenceTree) {
    self.start = start
    self.tree = tree
  }

  /// The words of a row, in the order of the text; nil where one is missing.
  ///
  /// They follow the first side by side, or hang from it in the tree: the particle of "broke the
  /// talks off", the preposition of "call on Monday for". O(words of the row × children).
  mutating func match(_ row: [String]) -> [Int]? {
    if row.count == 1 { return [start] }
    if let words = adjacent(row) { return words }
    var found: [Int] = []
    for word in row.dropFirst() {
      guard let place = dependents.first(where: { tree.words[$0].isForm(word) }),
        !found.contains(place)
      else { return nil }
      found.append(place)
    }
    return ([start] + found).sorted()
  }

  /// The same with words right before the first, joined to it by hyphens.
  mutating func match(_ row: [String], after prefix: [String]) -> [Int]? {
    if prefix.isEmpty { return match(row) }
    let first = start - prefix.count
    guard first >= 0, zip(prefix, first..<start).allSatisfy({ tree.words[$1].key == $0 }) else {
      return nil
    }
    return match(row).map { Array(first..<start) + $0 }
  }

  /// The words of a noun's row: side by side, or a noun, a preposition and the noun it brings, as
  /// "suspension of all direct aid".
  func matchNoun(_ row: [String]) -> [Int]? {
    if row.count == 1 { return [start] }
    if let words = adjacent(row) { return words }
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

  private func adjacent(_ row: [String]) -> [Int]? {
    let end = start + row.count
    guard end <= tree.words.count,
      zip(row.dropFirst(), (start + 1)..<end).allSatisfy({ tree.words[$1].isForm($0) }),
      !tree.datesBehind(end - 1)
    else { return nil }
    return Array(start..<end)
  }
}

extension SentenceTree {
  /// The words that hang from a predicate, behind it, where a row may have its further words.
  fileprivate func rowDependents(of head: Int) -> [Int] {
    guard isPredicate(head) || words[head].partOfSpeech == .verb else { return [] }
    var found: [Int] = []
    for child in children(of: head) where child > head {
      switch words[child].relation {
      case .phrasalParticle, .object, .adverbialModifier, .openComplement, .marker:
        found.append(child)
      case .oblique, .agent, .adverbialClause, .unmarkedOblique:
        found.append(child)
        found += children(of: child, .caseMarker, .marker).filter { !datesBehind($0) }
      case .clausalComplement:
        // "told parliament that it had met": what leads the complement in.
        let first = span(of: child).lowerBound
        if first > head { found.append(first) }
      default: continue
      }
    }
    return found
  }

  /// Whether a word is the preposition of a date: who "marched on 3 May" has not marched on anybody.
  fileprivate func datesBehind(_ preposition: Int) -> Bool {
    guard words[preposition].relation == .caseMarker, let noun = words[preposition].head,
      noun > preposition
    else { return false }
    return words[noun].name == .date
  }
}
