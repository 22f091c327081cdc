internal import EventModel
internal import Linguistics

/// When the acts of an article were, as far as its words say.
///
/// Every date the article states is found once and counted out in the order of the text; an act is
/// then dated by what its own clause states. The article's own date dates no act: it is only what
/// "yesterday" is counted from.
struct DocumentDates {
  /// A date stated in a sentence.
  private struct Stated {
    let expression: TimeExpression
    let site: AdjunctSite
    let basis: String
    /// The basis without its preposition, for what is counted from it.
    let words: String
    var resolved: ResolvedTime?

    var span: DateSpan {
      guard let resolved else {
        return DateSpan(from: nil, to: nil, precision: .unknown, basis: basis)
      }
      let anchor = resolved.anchor.map { "; \($0)" } ?? ""
      return resolved.period.span(basis: basis + anchor)
    }
  }

  private let trees: [SentenceTree]
  private var dates: [[Stated]] = []
  /// The dates of each sentence by the words they can be of.
  private var datesByWord: [[Int: [(place: Int, rank: AdjunctSite.Rank)]]] = []
  /// The day of writing, where it is known.
  private let written: CalendarDay?

  /// Finds the dates of an article.
  ///
  /// - Parameter mentions: the actors of each sentence, whose terms of office may date; may be empty.
  init(
    _ trees: [SentenceTree], published: DateSpan, mentions: [[ActorMention]] = [],
    reader: DateReader
  ) {
    self.trees = trees
    var writing = Self.anchor(published)
    written = writing?.day
    var narrative: (period: Period, words: String)?
    for (index, tree) in trees.enumerated() {
      let found = reader.expressions(
        in: tree, mentions: mentions.indices.contains(index) ? mentions[index] : [])
      var stated: [Stated] = found.map { expression in
        Stated(
          expression: expression,
          site: AdjunctSite(
            of: expression.words, preposition: expression.preposition, in: tree,
            skipping: expression.act
          ) { reader.isOccasion(tree.words[$0]) },
          basis: Self.text(expression.words, in: tree),
          words: Self.text(expression.dateWords, in: tree))
      }
      if tree.kind == .dateline {
        for date in stated where writing != nil || date.expression.meaning.isAbsolute {
          let resolver = TimeResolver(
            writing: writing, narrative: nil, neighbour: nil, tense: .past)
          if let day = resolver.resolve(date.expression.meaning)?.period, day.precision == .day,
            let from = day.from
          {
            writing = (from, "dateline \(from)")
          }
        }
        dates.append([])
        datesByWord.append([:])
        continue
      }
      for place in stated.indices {
        stated[place].resolved = Self.resolve(
          place, of: stated, in: tree, writing: writing, narrative: narrative,
          isImplicative: reader.isImplicative)
        let date = stated[place]
        if let period = date.resolved?.period, !date.site.isBoundToNoun,
          !date.expression.meaning.isOpen
        {
          narrative = (period, date.words)
        }
      }
      dates.append(stated)
      datesByWord.append(Self.index(stated))
    }
    anchorToActs()
  }

  /// When the act that the word at `trigger` tells of was; unknown where its clause does not say.
  ///
  /// Words that state a date which can't be counted out are kept as the basis of an unknown one.
  func date(ofEventAt trigger: Int, in sentence: Int) -> DateSpan {
    guard dates.indices.contains(sentence), trees[sentence].words.indices.contains(trigger) else {
      return .unknown
    }
    return best(at: trigger, in: sentence)?.span ?? .unknown
  }

  /// The date of the clause or noun of a word: stated on it, else on what it depends on as one act.
  private func best(at trigger: Int, in sentence: Int) -> Stated? {
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
  private func clauseDate(of trigger: Int, in sentence: Int) -> Stated? {
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
  private func nearest(to word: Int, in sentence: Int) -> Stated? {
    let found = (datesByWord[sentence][word] ?? []).map { (dates[sentence][$0.place], $0.rank) }
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

  private func distance(_ date: Stated, _ word: Int) -> Int {
    let words = date.expression.words
    return word < words.lowerBound ? words.lowerBound - word : word - words.upperBound + 1
  }

  /// A date that opens the sentence, wherever the parser has hung it.
  private func opening(of sentence: Int) -> Stated? {
    dates[sentence].first {
      !$0.site.isBoundToNoun && !$0.expression.isBracketed
        && trees[sentence].words[..<$0.expression.words.lowerBound].allSatisfy {
          [.punctuation, .coordinatingConjunction, .adverb].contains($0.partOfSpeech)
        }
    }
  }
}

extension DocumentDates {
  private static func anchor(_ published: DateSpan) -> (day: CalendarDay, words: String)? {
    guard published.precision == .day, let day = published.from, published.to == day else {
      return nil
    }
    return (day, "published \(day)")
  }

  private static func index(
    _ stated: [Stated]
  ) -> [Int: [(place: Int, rank: AdjunctSite.Rank)]] {
    var index: [Int: [(place: Int, rank: AdjunctSite.Rank)]] = [:]
    let acts = Set(stated.compactMap { $0.expression.act })
    for (place, date) in stated.enumerated() {
      // "Three days after 5 May": what another date is counted from dates nothing itself.
      let isCountedFrom =
        date.expression.act == nil && date.expression.words.contains(where: acts.contains)
      if isCountedFrom { continue }
      for (word, rank) in date.site.words { index[word, default: []].append((place, rank)) }
    }
    return index
  }

  private static func resolve(
    _ place: Int, of stated: [Stated], in tree: SentenceTree,
    writing: (day: CalendarDay, words: String)?, narrative: (period: Period, words: String)?,
    isImplicative: (Word) -> Bool
  ) -> ResolvedTime? {
    let date = stated[place]
    let clause = date.site.words.last.flatMap { tree.predicate(of: $0.word) }
    var meaning = date.expression.meaning
    // "Did not sign until 5 May": signed on 5 May.
    if case .until(let bound) = meaning, let clause, tree.isNegated(clause) { meaning = bound }
    return TimeResolver(
      writing: writing, narrative: narrative, neighbour: neighbour(of: place, in: stated),
      tense: clause.map { tree.tense(of: $0, isImplicative: isImplicative) } ?? .past
    ).resolve(meaning)
  }

  /// The date with a year that stands nearest in the same sentence.
  private static func neighbour(
    of place: Int, in stated: [Stated]
  ) -> (period: Period, words: String)? {
    let nearest = (1..<max(2, stated.count)).lazy.flatMap { [place + $0, place - $0] }.first {
      stated.indices.contains($0) && !stated[$0].site.isBoundToNoun
        && stated[$0].expression.meaning.isAbsolute
    }
    guard let nearest, case .period(let period) = stated[nearest].expression.meaning else {
      return nil
    }
    return (period, stated[nearest].words)
  }

  /// The words as they stand in the text.
  private static func text(_ range: Range<Int>, in tree: SentenceTree) -> String {
    var text = ""
    var end: Int?
    for word in tree.words[range] {
      if let end, end < word.range.lowerBound { text += " " }
      text += word.form
      end = word.range.upperBound
    }
    return text
  }

  /// How many sentences back an act that a date is counted from is looked for; arbitrary.
  private static let actReach = 40

  /// "Five months after the vote": dated where the vote is.
  private mutating func anchorToActs() {
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
  private func anchor(_ act: Int, in sentence: Int, before place: Int) -> Stated? {
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
