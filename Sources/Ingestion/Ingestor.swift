public import EventCoding
public import EventModel
public import EventStore

/// Takes articles from files, codes each and stores it: the one way in.
///
/// One thread reads, others code, and the caller's own writes, in the order of the input; so the
/// database is the same whatever the number of workers. Articles are committed in batches of whole
/// articles: a run that is cut off leaves nothing half done, and the same command goes on where it
/// stopped, since what is stored already is a look-up and nothing more. Memory is bounded by the belt
/// and the batch, whatever the input.
public struct Ingestor: ~Copyable {
  /// What became of one input, told when it is committed.
  public enum Outcome: Sendable {
    /// It is stored.
    case stored(ArticleLocation, events: Int, warnings: [ReadWarning])
    /// Its bytes are stored already.
    case duplicate(ArticleLocation)
    /// It could not be read, coded or stored.
    case rejected(Rejection)
  }

  /// How far an ingest has come.
  public struct Progress: Sendable {
    /// What is committed.
    public let counts: RunCounts
    /// The bytes of input behind it; what is packed counts packed.
    public let bytesRead: Int
  }

  /// What an ingest came to.
  public struct Summary: Sendable {
    /// What was done.
    public let counts: RunCounts
    /// What was passed by in directories; nil when the end of the input was not reached.
    public let passedBy: SkippedFiles?
  }

  private let store: EventStore
  private let workers: Int
  private let batch: BatchLimits
  private let code: @Sendable (Article) throws -> Coding

  /// An ingestor that codes by the coder, so many articles at a time, and writes to the store.
  public init(
    store: consuming EventStore, coder: EventCoder, workers: Int = 1,
    batch: BatchLimits = BatchLimits()
  ) {
    self.init(store: store, workers: workers, batch: batch) { coder.code($0) }
  }

  /// An ingestor with another way of coding; what it throws rejects the article by name.
  public init(
    store: consuming EventStore, workers: Int = 1, batch: BatchLimits = BatchLimits(),
    code: @escaping @Sendable (Article) throws -> Coding
  ) {
    self.store = store
    self.workers = workers
    self.batch = batch
    self.code = code
  }

  /// Ingests every article that the paths lead to.
  ///
  /// - Parameters:
  ///   - isStopped: Asked ten times a second and before each article; true ends the run as soon as
  ///     what is coded and next in order is committed.
  ///   - report: Told of each input, in order, once it is committed.
  /// - Throws: What makes going on useless: a full disk, a locked or broken database. What was
  ///   committed stays.
  public func ingest(
    _ paths: [String], options: ReadingOptions = ReadingOptions(), as run: Run,
    isStopped: () -> Bool = { false }, report: (Outcome, Progress) throws -> Void
  ) throws -> Summary {
    let number = try store.beginRun(run)
    var writer = BatchWriter(run: number)
    var passedBy: SkippedFiles?
    let pipeline = Pipeline(
      paths, options, database: store.path, workers: workers, ahead: batch.inputs, code: code)
    defer { pipeline.stop() }
    while let pieces = nextBatch(from: pipeline, isStopped) {
      let outcomes = try writer.write(pieces.map(\.content), to: store)
      let progress = Progress(counts: writer.counts, bytesRead: pieces.last?.bytesRead ?? 0)
      for outcome in outcomes { try report(outcome, progress) }
      if case .passedBy(let skipped)? = pieces.last?.content { passedBy = skipped }
    }
    try store.finish(number, counts: writer.counts)
    return Summary(counts: writer.counts, passedBy: passedBy)
  }

  /// Pieces to be committed together; nil at the end, or when the run was stopped before there was one.
  private func nextBatch(
    from pipeline: Pipeline, _ isStopped: () -> Bool
  ) -> [Consignment<CodedPiece>]? {
    var pieces: [Consignment<CodedPiece>] = []
    var text = 0
    var deadline: ContinuousClock.Instant?
    while !isStopped(), pieces.count < batch.inputs, text < batch.text,
      deadline.map({ $0 > .now }) ?? true
    {
      switch pipeline.next(within: Self.secondsBetweenLooks) {
      case .end: return pieces.isEmpty ? nil : pieces
      case .nothingYet: continue
      case .product(let piece):
        if case .article(let coded) = piece.content { text += coded.record.article.text.utf8.count }
        pieces.append(piece)
        deadline = deadline ?? .now + batch.wait
      }
    }
    return pieces.isEmpty ? nil : pieces
  }

  /// Short to a person who has pressed Ctrl-C.
  private static let secondsBetweenLooks = 0.1
}
