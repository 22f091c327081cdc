internal import EventModel

/// A phrase of a question that names a time: "in October 2024", "since 2023", "last month".
struct TimePhrase {
  /// The time it means.
  let frame: TimeFrame
  /// How many words it takes.
  let count: Int

  /// Reads the time phrase that the words begin with; nil if they begin with none.
  ///
  /// - Parameter today: the day from which "last month" is counted.
  init?(_ words: ArraySlice<QuestionWord>, today: CalendarDay) {
    guard let first = words.first?.key else { return nil }
    let dates = DatePhraseReader(today: today)
    let opening = Self.openings.first { words.map(\.key).starts(with: $0.words) }
    let word = opening?.meaning ?? first
    let rest = words.dropFirst(opening?.words.count ?? 1)
    let more = (opening?.words.count ?? 1) - 1
    switch word {
    case "in", "during", "on", "throughout", "within", "over", "for", "of", "at":
      guard var date = dates.read(rest) else { return nil }
      // "in 2023 and 2024": what follows at once is one stretch with it.
      if rest.dropFirst(date.count).first?.key == "and",
        let next = dates.read(rest.dropFirst(date.count + 1)), next.from == date.to.next
      {
        date = DatePhrase(from: date.from, to: next.to, count: date.count + next.count + 1)
      }
      self.init(from: date.from, to: date.to, count: date.count + 1 + more)
    case "since", "after":
      // Nothing is after the calendar's last day: a frame without a start would be all of time.
      guard let date = dates.read(rest), let first = word == "since" ? date.from : date.to.next
      else { return nil }
      self.init(from: first, to: nil, count: date.count + 1 + more)
    case "before", "until", "till", "by":
      guard let date = dates.read(rest), let last = word == "before" ? date.from.previous : date.to
      else { return nil }
      self.init(from: nil, to: last, count: date.count + 1 + more)
    case "from", "between":
      self.init(range: rest, dates)
    default:
      guard let date = dates.read(words), date.standsAlone else { return nil }
      if let range = TimePhrase(range: words, dates), range.count > date.count + 1 {
        self.init(from: range.frame.from, to: range.frame.to, count: range.count - 1)
      } else {
        self.init(from: date.from, to: date.to, count: date.count)
      }
    }
  }

  /// Openings of several words, each with one that means the same.
  private static let openings: [(words: [String], meaning: String)] = [
    (["up", "to"], "until"), (["no", "later", "than"], "until"), (["not", "after"], "until"),
    (["prior", "to"], "before"), (["earlier", "than"], "before"), (["later", "than"], "after"),
    (["as", "of"], "since"), (["starting", "in"], "since"), (["starting", "from"], "since"),
    (["beginning", "in"], "since"), (["not", "before"], "since"),
  ]

  /// "2019 to 2021" or "2019 and 2021" after "from" or "between", which is counted in.
  private init?(range words: ArraySlice<QuestionWord>, _ dates: DatePhraseReader) {
    guard let first = dates.read(words) else { return nil }
    let after = words.dropFirst(first.count)
    guard let joint = after.first?.key,
      ["to", "until", "till", "through", "and", "-", "–"].contains(joint),
      let last = dates.read(after.dropFirst())
    else {
      let isOpen = ["on", "onward", "onwards"].contains(after.first?.key)
      self.init(
        from: first.from, to: isOpen ? nil : first.to, count: first.count + (isOpen ? 2 : 1))
      return
    }
    let from = first.isBare ? first.year(of: last) : first.from
    guard from <= last.to else { return nil }
    self.init(from: from, to: last.to, count: first.count + last.count + 2)
  }

  private init(from: CalendarDay?, to: CalendarDay?, count: Int) {
    frame = TimeFrame(from: from, to: to)
    self.count = count
  }

  /// Whether a word opens a time phrase and nothing else, so that a date must follow.
  static func demandsDate(_ key: String) -> Bool {
    ["before", "after", "since", "until", "till", "during", "throughout"].contains(key)
  }
}
