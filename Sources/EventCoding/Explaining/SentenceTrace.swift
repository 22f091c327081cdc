internal import Ontology

/// What the coder looked at in a sentence, kept only for who asks.
///
/// The stages take an optional one and note in it; without one nothing is kept, and nothing is spent.
struct SentenceTrace {
  /// A row laid beside a word.
  struct Trial {
    let frame: Frame
    /// What it came to, as long as no other row is better.
    let outcome: FrameTrial.Outcome
  }

  /// The rows laid beside each word, in the order tried.
  private(set) var trials: [Int: [Trial]] = [:]
  /// What became of each predicate, in the order of the text.
  var readings: [PredicateReading] = []

  /// Notes a row that fits.
  mutating func fits(_ frame: Frame, at word: Int) {
    trials[word, default: []].append(Trial(frame: frame, outcome: .outranked))
  }

  /// Notes that the row which fits best is an everyday sense.
  mutating func isEveryday(_ frame: Frame, at word: Int) {
    guard let index = trials[word]?.lastIndex(where: { $0.frame.id == frame.id }) else { return }
    trials[word]?[index] = Trial(frame: frame, outcome: .everyday)
  }

  /// Notes a row one of whose words is missing.
  mutating func misses(_ frame: Frame, at word: Int) {
    trials[word, default: []].append(Trial(frame: frame, outcome: .wordsMissing))
  }

  /// How many of the words that a row asks for are kept; some rows ask for one of hundreds.
  private static let shown = 8

  /// Notes a row whose object is not in the clause.
  mutating func lacksObject(_ frame: Frame, at word: Int) {
    let wanted = Array(frame.objects.prefix(Self.shown))
    trials[word, default: []].append(Trial(frame: frame, outcome: .objectMissing(wanted: wanted)))
  }

  /// Notes a row whose subject does not act.
  mutating func lacksSubject(_ frame: Frame, at word: Int) {
    let wanted = Array(frame.subjects.sorted().prefix(Self.shown))
    trials[word, default: []].append(Trial(frame: frame, outcome: .subjectMissing(wanted: wanted)))
  }
}

/// A predicate with what governs it, and what became of it.
struct PredicateReading {
  /// What became of a predicate.
  enum Outcome {
    /// It is an event.
    case told(EventFinding)
    /// It is none.
    case untold(UntoldReason)
  }

  let predicate: PredicateMatch
  let government: Government
  var outcome: Outcome

  /// The event, if it is one.
  var finding: EventFinding? {
    if case .told(let finding) = outcome { finding } else { nil }
  }
}
