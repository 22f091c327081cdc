internal import EventModel
internal import Ontology

/// What the words of a date say, before it is known what they are counted from.
indirect enum TimeMeaning: Hashable {
  /// A date said in full: "3 March 2024", "2024", "the 1990s".
  case period(Period)
  /// Months without a year: "in March", "in the spring".
  case months(first: Int, last: Int)
  /// Days of a month without a year: "March 3".
  case days(month: Int, first: Int, last: Int)
  /// A day of the week; the step is that of "last Friday", nil for "on Friday".
  case weekday(Int, step: Int?)
  /// A month or season with a step: "last March".
  case steppedMonths(first: Int, last: Int, step: Int)
  /// A unit with a step: "last week", "the next day", "yesterday".
  case step(TimeUnit, Int, from: TimeAnchor)
  /// Counted units: "three weeks ago", "two days later".
  case shift(TimeUnit, Int, from: TimeAnchor)
  /// Counted units up to or from the anchor: "in the past three weeks".
  case window(TimeUnit, Int)
  /// A unit up to the anchor, or from it on: "earlier this month".
  case partial(TimeUnit, Int, before: Bool, from: TimeAnchor)
  /// A part of another: "early", "mid".
  case part(PartOfPeriod, TimeMeaning)
  /// One of equal parts of another: "the first half of".
  case division(Int, of: Int, TimeMeaning)
  /// From one to another: "from 29 July to 2 August 2024".
  case range(TimeMeaning, TimeMeaning)
  /// From something on: "since 2019".
  case since(TimeMeaning)
  /// Until something: "until 2019".
  case until(TimeMeaning)
  /// Later than something: "after 2019".
  case after(TimeMeaning)
  /// Sooner than something: "before 2019".
  case before(TimeMeaning)
}

/// What a relative date is counted from.
enum TimeAnchor: Hashable {
  /// The day of writing.
  case writing
  /// The date told of last.
  case narrative
  /// What the word at this index of the sentence tells of: "five months after the vote".
  case act(Int)
}

extension TimeMeaning {
  /// Whether the words name a stretch of the calendar by themselves.
  var isAbsolute: Bool {
    switch self {
    case .period: true
    case .part(_, let whole), .division(_, _, let whole): whole.isAbsolute
    case .range(_, let end): end.isAbsolute
    case .since(let bound), .until(let bound), .after(let bound), .before(let bound):
      bound.isAbsolute
    default: false
    }
  }

  /// Whether it has no end, or no start.
  var isOpen: Bool {
    switch self {
    case .since, .until, .after, .before: true
    default: false
    }
  }
}
