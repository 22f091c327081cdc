internal import EventModel

/// A phrase of a question that names a time: "in October 2024", "since 2023", "last month".
struct TimePhrase {
  /// The time it means.
  let frame: TimeFrame
  /// How many words it takes.
  let count: Int

  /// What the words that open a time mean.
  enum Opening: String {
    case `in`, since, after, before, until, between
  }

  /// Reads the time phrase that the words begin with; nil if they begin with none.
  init?(_ words: ArraySlice<QuestionWord>, _ dates: DatePhraseReader) {
    guard let match = dates.words.match(words.lazy.map(\.key), .opening),
      let opening = Opening(rawValue: match.value)
    else {
      self.init(alone: words, dates)
      return
    }
    let rest = words.dropFirst(match.count)
    guard opening != .between else {
      self.init(range: rest, dates, opening: match.count)
      return
    }
    guard var date = dates.read(rest) else { return nil }
    switch opening {
    case .since: self.init(from: date.from, to: nil, count: date.count + match.count)
    case .after:
      // Nothing is after the calendar's last day: a frame without a start would be all of time.
      guard let first = date.to.next else { return nil }
      self.init(from: first, to: nil, count: date.count + match.count)
    case .before:
      guard let last = date.from.previous else { return nil }
      self.init(from: nil, to: last, count: date.count + match.count)
    case .until: self.init(from: nil, to: date.to, count: date.count + match.count)
    case .in, .between:
      // "in 2023 and 2024": what follows at once is one stretch with it.
      if rest.dropFirst(date.count).first?.key == "and",
        let next = dates.read(rest.dropFirst(date.count + 1)), next.from == date.to.next
      {
        date = DatePhrase(from: date.from, to: next.to, count: date.count + next.count + 1)
      }
      self.init(from: date.from, to: date.to, count: date.count + match.count)
    }
  }

  /// A date or a stretch without a word that opens it.
  private init?(alone words: ArraySlice<QuestionWord>, _ dates: DatePhraseReader) {
    guard let date = dates.read(words), date.standsAlone else { return nil }
    if let range = TimePhrase(range: words, dates, opening: 0), range.count > date.count {
      self = range
    } else {
      self.init(from: date.from, to: date.to, count: date.count)
    }
  }

  /// "2019 to 2021" or "2019 and 2021" after so many words that open it.
  private init?(range words: ArraySlice<QuestionWord>, _ dates: DatePhraseReader, opening: Int) {
    guard let first = dates.read(words) else { return nil }
    let after = words.dropFirst(first.count)
    guard dates.words.has(after.first?.key, .joint), let last = dates.read(after.dropFirst())
    else {
      let isOpen = dates.words.has(after.first?.key, .onward)
      self.init(
        from: first.from, to: isOpen ? nil : first.to,
        count: first.count + opening + (isOpen ? 1 : 0))
      return
    }
    let from = first.isBare ? first.year(of: last) : first.from
    guard from <= last.to else { return nil }
    self.init(from: from, to: last.to, count: first.count + last.count + 1 + opening)
  }

  private init(from: CalendarDay?, to: CalendarDay?, count: Int) {
    frame = TimeFrame(from: from, to: to)
    self.count = count
  }
}
