public import EventCoding
internal import EventModel
public import EventStore
internal import Likeness

/// Takes articles from a source, codes each and stores it: the one way in.
///
/// Each article is one transaction, so a run that is cut off leaves whole articles, and the same
/// command goes on where it stopped: what is stored already is a look-up and nothing more.
public struct Ingestor: ~Copyable {
  /// What became of one input, told as it happens.
  public enum Outcome: Sendable {
    /// It is stored.
    case stored(ArticleLocation, events: Int, warnings: [ReadWarning])
    /// Its bytes are stored already.
    case duplicate(ArticleLocation)
    /// It could not be read.
    case rejected(Rejection)
  }

  private let store: EventStore
  private let coder: EventCoder

  /// An ingestor that codes by the coder and writes to the store.
  public init(store: consuming EventStore, coder: EventCoder) {
    self.store = store
    self.coder = coder
  }

  /// Ingests every article of a source, one at a time, in constant memory.
  ///
  /// - Parameters:
  ///   - isStopped: asked before each article; true ends the run, and what is stored stays.
  ///   - report: told of each input.
  /// - Throws: what makes going on useless: a full disk, a locked or broken database.
  public func ingest(
    _ source: consuming ArticleSource, as run: Run, isStopped: () -> Bool = { false },
    report: (Outcome, RunCounts) throws -> Void
  ) throws -> RunCounts {
    var source = source
    let number = try store.beginRun(run)
    var counts = RunCounts()
    while !isStopped(), let outcome = source.next() {
      try report(try take(outcome, in: number, &counts), counts)
    }
    try store.finish(number, counts: counts)
    return counts
  }

  private func take(
    _ outcome: ReadOutcome, in run: RunID, _ counts: inout RunCounts
  ) throws -> Outcome {
    switch outcome {
    case .rejection(let rejection):
      counts.rejects += 1
      try store.reject(
        RejectedInput(
          path: rejection.location.path, line: rejection.location.line,
          reason: rejection.reason.rawValue,
          message: rejection.message), in: run)
      return .rejected(rejection)
    case .article(let read):
      if try store.document(withSHA256: read.bytes.sha256) != nil {
        counts.duplicates += 1
        return .duplicate(read.location)
      }
      let coding = coder.code(read.article)
      let story = Story(read.article, coding.sentences)
      var article = read.article
      // The tag of what is told, else of what was found: `und` is BCP 47 for "not determined".
      article.language = article.language ?? (coding.language == .english ? "en" : "und")
      let record = DocumentRecord(
        article: article, path: read.location.path, line: read.location.line,
        format: read.format.rawValue,
        encoding: read.bytes.encoding.rawValue, sha256: read.bytes.sha256)
      switch try store.store(record, coding, story, in: run) {
      case .duplicate:
        counts.duplicates += 1
        return .duplicate(read.location)
      case .stored(_, let sentences, let events, let repeated):
        counts.documents += 1
        if repeated != nil { counts.repeats += 1 }
        if coding.language == .other { counts.notEnglish += 1 }
        counts.sentences += sentences
        counts.latestPublished = [counts.latestPublished, read.article.published.from]
          .compactMap(\.self).max()
        counts.events += events
        return .stored(read.location, events: events, warnings: read.warnings)
      }
    }
  }
}
