internal import EventModel
internal import Linguistics

extension DocumentDates {
  /// How many sentences back an act that a date is counted from is looked for; arbitrary.
  private static let actReach = 40

  /// "Five months after the vote": dated where the vote is.
  mutating func anchorToActs() {
    for sentence in dates.indices {
      for place in dates[sentence].indices {
        guard
          case .shift(let unit, let count, .act(let act)) =
            dates[sentence][place].expression.meaning,
          let anchor = anchor(act, in: sentence, before: place),
          let period = anchor.resolved?.period,
          period.isClosed
        else { continue }
        let resolver = TimeResolver(
          writing: nil, narrative: (period, anchor.words), neighbour: nil, tense: .past)
        dates[sentence][place].resolved = resolver.resolve(.shift(unit, count, from: .narrative))
      }
    }
  }

  /// The date stated of an act in its own sentence, or of the same noun in an earlier one.
  private func anchor(_ act: Int, in sentence: Int, before place: Int) -> StatedDate? {
    let own = dates[sentence].enumerated().first { index, date in
      index != place
        && (date.expression.words.contains(act)
          || date.site.words.contains { $0.word == act && $0.rank == .direct })
    }
    if let own { return own.element }
    let lemma = trees[sentence].words[act].lemma
    guard trees[sentence].words[act].partOfSpeech == .noun else { return nil }
    for earlier in dates[max(0, sentence - Self.actReach)..<sentence].indices.reversed()
    where !dates[earlier].isEmpty {
      for word in trees[earlier].words.indices where trees[earlier].words[word].lemma == lemma {
        if let date = best(at: word, in: earlier), date.resolved != nil { return date }
      }
    }
    return nil
  }
}
