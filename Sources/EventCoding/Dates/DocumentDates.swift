internal import EventModel
internal import Linguistics

/// When the acts of an article were, as far as its words say.
///
/// Every date the article states is found once and counted out in the order of the text; an act is
/// then dated by what its own clause states. The article's own date dates no act: it is only what
/// "yesterday" is counted from.
struct DocumentDates {
  let trees: [SentenceTree]
  var dates: [[StatedDate]] = []
  /// The dates of each sentence by the words they can be of.
  var datesByWord: [[Int: [(place: Int, rank: AdjunctSite.Rank)]]] = []
  /// The day of writing, where it is known.
  let written: CalendarDay?

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
      var stated = Self.stated(
        in: tree, mentions: mentions.indices.contains(index) ? mentions[index] : [],
        reader: reader)
      if tree.kind == .dateline {
        writing = Self.dayOfWriting(stated, knowing: writing) ?? writing
        stated = []
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
}

extension DocumentDates {
  private static func anchor(_ published: DateSpan) -> (day: CalendarDay, words: String)? {
    guard published.precision == .day, let day = published.from, published.to == day else {
      return nil
    }
    return (day, "published \(day)")
  }

  /// The dates a sentence states, not yet counted out.
  private static func stated(
    in tree: SentenceTree, mentions: [ActorMention], reader: DateReader
  ) -> [StatedDate] {
    reader.expressions(in: tree, mentions: mentions).map { expression in
      StatedDate(
        expression: expression,
        site: AdjunctSite(
          of: expression.words, preposition: expression.preposition, in: tree,
          skipping: expression.act
        ) { reader.isOccasion(tree.words[$0]) },
        basis: text(expression.words, in: tree), words: text(expression.dateWords, in: tree))
    }
  }

  /// The day a dateline names, the last of several.
  private static func dayOfWriting(
    _ stated: [StatedDate], knowing writing: (day: CalendarDay, words: String)?
  ) -> (day: CalendarDay, words: String)? {
    var found: (day: CalendarDay, words: String)?
    for date in stated where writing != nil || found != nil || date.expression.meaning.isAbsolute {
      let resolver = TimeResolver(
        writing: found ?? writing, narrative: nil, neighbour: nil, tense: .past)
      if let day = resolver.resolve(date.expression.meaning)?.period, day.precision == .day,
        let from = day.from
      {
        found = (from, "dateline \(from)")
      }
    }
    return found
  }

  private static func index(
    _ stated: [StatedDate]
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
    _ place: Int, of stated: [StatedDate], in tree: SentenceTree,
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
    of place: Int, in stated: [StatedDate]
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
}
