internal import EventModel
internal import Linguistics

extension DocumentDates {
  /// The date of the clause or noun of a word: stated on it, else on what it depends on as one act.
  func best(at trigger: Int, in sentence: Int) -> StatedDate? {
    guard !dates[sentence].isEmpty else { return nil }
    let tree = trees[sentence]
    // "On 5 May, when they met": the clause hangs from the date.
    if let head = tree.predicate(of: trigger).flatMap({ tree.words[$0].head }),
      let date = dates[sentence].first(where: { $0.expression.words.contains(head) })
    {
      return date
    }
    for word in tree.wordsToldTogether(with: trigger) {
      if let date = nearest(to: word, in: sentence) {
        return date
      }
    }
    if let date = clauseDate(of: trigger, in: sentence) { return date }
    guard let predicate = tree.predicate(of: trigger), tree.isMain(predicate) else { return nil }
    return opening(of: sentence)
  }

  /// The date of a clause below: that on a noun ("the treaty signed on 5 May"), or a complement's
  /// that is not to come ("agreed to resume relations on 24 March 1959").
  private func clauseDate(of trigger: Int, in sentence: Int) -> StatedDate? {
    let tree = trees[sentence]
    let nouns = tree.wordsToldTogether(with: trigger)
    for clause in nouns.lazy.flatMap(tree.clauses) {
      if let date = nearest(to: clause, in: sentence) { return date }
    }
    for complement in tree.children(of: trigger, .openComplement) {
      guard let date = nearest(to: complement, in: sentence),
        date.expression.meaning.isAbsolute, let period = date.resolved?.period, period.isClosed,
        let to = period.to, written.map({ to <= $0 }) ?? (period.precision == .day)
      else { continue }
      return date
    }
    return nil
  }

  /// The one date that depends on a word, the directest first; of two the finer within the other.
  private func nearest(to word: Int, in sentence: Int) -> StatedDate? {
    var found = (datesByWord[sentence][word] ?? []).map { (dates[sentence][$0.place], $0.rank) }
    // "on 5 May, a day after Peru left": what cannot be counted out from an act says no other day.
    let counted = found.filter { $0.0.resolved != nil || $0.0.expression.act == nil }
    if !counted.isEmpty { found = counted }
    guard let rank = found.map(\.1).min() else { return nil }
    let best = found.filter { $0.1 == rank }.map(\.0)
    guard best.count > 1 else { return best.first }
    let known = best.filter { $0.resolved != nil }
    return known.first { date in
      known.allSatisfy { other in
        guard let inner = date.resolved?.period, let outer = other.resolved?.period else {
          return false
        }
        return outer.contains(inner)
      }
    } ?? best.min { distance($0, word) < distance($1, word) }
  }

  private func distance(_ date: StatedDate, _ word: Int) -> Int {
    let words = date.expression.words
    return word < words.lowerBound ? words.lowerBound - word : word - words.upperBound + 1
  }

  /// A date that opens the sentence, wherever the parser has hung it.
  private func opening(of sentence: Int) -> StatedDate? {
    dates[sentence].first {
      !$0.site.isBoundToNoun && !$0.expression.isBracketed
        && trees[sentence].words[..<$0.expression.words.lowerBound].allSatisfy {
          [.punctuation, .coordinatingConjunction, .adverb].contains($0.partOfSpeech)
        }
    }
  }
}
