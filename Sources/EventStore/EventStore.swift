public import EventModel
public import Likeness
public import Ontology
internal import SQLite

/// The database, open for writing: the one place where documents and their events are stored.
///
/// One writer a process; others wait for it up to the busy timeout. Each document is all stored or not
/// at all, alone or with others in one transaction, so that a cut-off run leaves whole documents and
/// nothing else.
public struct EventStore: ~Copyable {
  private let connection: Connection
  private let documents: DocumentWriter
  private let events: EventWriter
  private let relations: RelationWriter
  private let repeats: RepeatFinder
  private let runs: RunWriter
  private let search: SearchWriter

  /// The file.
  public let path: String

  /// Opens a database, makes it if there is none, brings its schema and its seeds up to date.
  ///
  /// - Parameter patience: how long to wait for another writer; half a minute is longer than any
  ///   transaction of an ingest.
  /// - Throws: `EventStoreError` for a file that is not ours to write, `SQLiteError` for the rest.
  public init(path: String, base: KnowledgeBase, patience: Duration = .seconds(30)) throws {
    // Trusted, since the triggers that keep full-text search in step write to a virtual table.
    let connection = try Connection(.file(path), schema: .trusted, busyTimeout: patience)
    try Migration.apply(to: connection, path: path)
    // A commit of some hundred articles touches more pages than SQLite's 2 MB hold, which would write
    // and read them in the middle of it. 16 MB, in KiB; https://www.sqlite.org/pragma.html#pragma_cache_size
    try connection.execute("PRAGMA cache_size = -16384")
    try SeedLoading(connection: connection).load(base)
    let documents = try DocumentWriter(connection)
    let events = try EventWriter(connection)
    let relations = try RelationWriter(connection)
    let repeats = try RepeatFinder(connection)
    let runs = try RunWriter(connection)
    let search = try SearchWriter(connection)
    self.connection = connection
    self.documents = documents
    self.events = events
    self.relations = relations
    self.repeats = repeats
    self.runs = runs
    self.search = search
    self.path = path
  }

  /// Begins a run, under which all that is stored next is recorded.
  public func beginRun(_ run: Run) throws -> RunID { try runs.begin(run) }

  /// Does several pieces of work, all of them or none, in one commit; what they store can be searched
  /// from then on.
  ///
  /// When the body throws, nothing of it stays, and its error is the one thrown. Inside another it is
  /// a part of that one's commit.
  public func transaction<Output>(_ body: () throws -> Output) throws -> Output {
    guard !connection.isInTransaction else { return try connection.transaction(.immediate, body) }
    return try connection.transaction(.immediate) {
      let end = try search.end()
      let output = try body()
      try search.add(after: end)
      return output
    }
  }

  /// Whether an error is the fault of the document that was to be stored, and not of the database.
  public static func isFaultOfOneDocument(_ error: any Error) -> Bool {
    guard let code = (error as? SQLiteError)?.code else { return false }
    return .constraint ~= code || .mismatch ~= code || .tooBig ~= code
  }

  /// Records what a run has done so far, so that a run that is cut off says what it left.
  public func note(_ counts: RunCounts, of run: RunID) throws {
    try runs.note(counts, of: run)
  }

  /// Records a run's counts and that it ended.
  public func finish(_ run: RunID, counts: RunCounts) throws {
    try runs.finish(run, counts: counts)
  }

  /// Records an input that could not be read.
  public func reject(_ rejection: RejectedInput, in run: RunID) throws {
    try runs.reject(rejection, in: run)
  }

  /// The document of the same raw bytes, if one is stored.
  ///
  /// Asked before coding, so that a repeated ingest costs one look-up a document.
  public func document(withSHA256 sha256: String) throws -> Int64? {
    try documents.find(uid: DocumentWriter.uid(ofBytes: sha256))
  }

  /// Stores a document with what was found in it: all of it, or nothing.
  ///
  /// A document that repeats an earlier one is stored with a link to it, and what it tells again is a
  /// mention of the same events. Within `transaction` an error leaves a part of it, which the whole
  /// transaction must take back.
  ///
  /// - Parameter story: the article's story by the coding's sentences; costly enough to be made where
  ///   the article was coded.
  public func store(
    _ record: DocumentRecord, _ coding: Coding, _ story: Story, in run: RunID
  ) throws -> StoreOutcome {
    try whole {
      let uid = DocumentWriter.uid(ofBytes: record.sha256)
      if let known = try documents.find(uid: uid) { return .duplicate(of: known) }
      let repeated = try repeats.repeated(by: story, coding.sentences)
      let row = try documents.insert(record, uid: uid, repeating: repeated?.original, run: run)
      try repeats.insert(story, of: row, repeating: repeated)
      let text = ScalarText(record.article.text)
      let document = StoredDocument(
        row: row, uid: uid, sentences: try documents.insert(coding.sentences, of: row, text: text),
        repeated: repeated)
      for event in coding.events { try events.insert(event, of: document, run: run) }
      for relation in coding.relations {
        try relations.insert(relation, of: document, run: run)
      }
      return .stored(
        document: row, sentences: coding.sentences.count, events: coding.events.count,
        repeats: repeated?.row)
    }
  }

  /// In a transaction of the caller's the caller undoes what failed.
  private func whole<Output>(_ body: () throws -> Output) throws -> Output {
    connection.isInTransaction ? try body() : try transaction(body)
  }
}
