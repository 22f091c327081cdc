internal import Spelling

/// A word that nothing knows but for a slip of the keys, and the one word it can be meant for.
struct Slip {
  /// The word as it was meant.
  let meant: QuestionWord
  /// What to tell of it.
  let note: String

  /// Reads a slip; nil for a word that the texts have, or that can be meant for none or for several.
  init?(_ word: QuestionWord?, lexicon: QuestionLexicon, lookup: ActorLookup) throws {
    guard let word, try !lookup.isTold(word.text) else { return nil }
    let candidates = try (lexicon.slips(of: word.key) + lookup.slips(of: word.text))
      .filter { $0.folded != word.key }
    // A letter too few, or two swapped, is likelier than one too many.
    let whole = candidates.filter { $0.count >= word.text.count }
    let likely = whole.isEmpty ? candidates : whole
    guard let meant = likely.first, Set(likely.map(\.folded)).count == 1,
      let read = QuestionWord(meant + (word.isPossessive ? "'s" : ""))
    else { return nil }
    self.meant = read
    note = "'\(word.text)' was read as '\(meant)'"
  }
}
