internal import EventModel
internal import EventStore

/// Writes what comes off the belt to the store, many pieces in one transaction.
struct BatchWriter {
  /// What was done so far, as committed.
  private(set) var counts = RunCounts()
  private let run: RunID

  init(run: RunID) { self.run = run }

  /// Writes pieces in their order, all of them or, when it throws, none.
  ///
  /// An article that the database refuses becomes a rejection of itself: the batch is undone and each of
  /// its pieces written in a transaction of its own. That is rare, and a savepoint around every article
  /// is not free: SQLite writes a copy of each page that changes within it.
  mutating func write(
    _ pieces: [CodedPiece], to store: borrowing EventStore
  ) throws -> [Ingestor.Outcome] {
    let before = counts
    do {
      return try store.transaction {
        let outcomes = try pieces.compactMap { try write($0, to: store) }
        try store.note(counts, of: run)
        return outcomes
      }
    } catch  where EventStore.isFaultOfOneDocument(error) {
      counts = before
    }
    return try pieces.compactMap { try writeAlone($0, to: store) }
  }

  private mutating func writeAlone(
    _ piece: CodedPiece, to store: borrowing EventStore
  ) throws -> Ingestor.Outcome? {
    let before = counts
    do {
      return try store.transaction {
        let outcome = try write(piece, to: store)
        try store.note(counts, of: run)
        return outcome
      }
    } catch  where EventStore.isFaultOfOneDocument(error) {
      counts = before
      guard case .article(let coded) = piece else { throw error }
      return try writeAlone(
        .rejection(Rejection(location: coded.location, cause: .notStored("\(error)"))), to: store)
    }
  }

  private mutating func write(
    _ piece: CodedPiece, to store: borrowing EventStore
  ) throws -> Ingestor.Outcome? {
    switch piece {
    case .passedBy: return nil
    case .known(let location):
      counts.duplicates += 1
      return .duplicate(location)
    case .rejection(let rejection):
      counts.rejects += 1
      try store.reject(RejectedInput(rejection), in: run)
      return .rejected(rejection)
    case .article(let coded):
      switch try store.store(coded.record, coded.coding, coded.story, in: run) {
      case .duplicate:
        counts.duplicates += 1
        return .duplicate(coded.location)
      case .stored(_, let sentences, let events, let repeated):
        counts.documents += 1
        if repeated != nil { counts.repeats += 1 }
        counts.sentences += sentences
        counts.events += events
        if coded.coding.language == .other { counts.notEnglish += 1 }
        counts.latestPublished = [counts.latestPublished, coded.record.article.published.from]
          .compactMap(\.self).max()
        return .stored(coded.location, events: events, warnings: coded.warnings)
      }
    }
  }
}

extension RejectedInput {
  fileprivate init(_ rejection: Rejection) {
    self.init(
      path: rejection.location.path, line: rejection.location.line,
      reason: rejection.reason.rawValue, message: rejection.message)
  }
}
