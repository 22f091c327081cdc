public import EventModel
public import Ontology
internal import SQLite

/// The database, open for writing: the one place where documents and their events are stored.
///
/// One writer a process; others wait for it up to the busy timeout. Each document is one
/// transaction, so that a cut-off run leaves whole documents and nothing else.
public struct EventStore: ~Copyable {
  private let connection: Connection
  private let documents: DocumentWriter
  private let events: EventWriter
  private let relations: RelationWriter
  private let runs: RunWriter

  /// Opens a database, makes it if there is none, brings its schema and its seeds up to date.
  ///
  /// - Parameter patience: how long to wait for another writer; half a minute is longer than any
  ///   transaction of an ingest.
  /// - Throws: `EventStoreError` for a file that is not ours to write, `SQLiteError` for the rest.
  public init(path: String, base: KnowledgeBase, patience: Duration = .seconds(30)) throws {
    // Trusted, since the triggers that keep full-text search in step write to a virtual table.
    let connection = try Connection(.file(path), schema: .trusted, busyTimeout: patience)
    try Migration.apply(to: connection, path: path)
    try SeedLoading(connection: connection).load(base)
    let documents = try DocumentWriter(connection)
    let events = try EventWriter(connection)
    let relations = try RelationWriter(connection)
    let runs = try RunWriter(connection)
    self.connection = connection
    self.documents = documents
    self.events = events
    self.relations = relations
    self.runs = runs
  }

  /// Begins a run, under which all that is stored next is recorded.
  public func beginRun(_ run: Run) throws -> RunID { try runs.begin(run) }

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
    try documents.find(sha256: sha256)
  }

  /// Stores a document with what was found in it: all of it, or nothing.
  public func store(_ record: DocumentRecord, _ coding: Coding, in run: RunID) throws
    -> StoreOutcome
  {
    try connection.transaction {
      if let known = try documents.find(sha256: record.sha256) { return .duplicate(of: known) }
      let uid = Fingerprint.uid(record.sha256)
      let row = try documents.insert(record, uid: uid, run: run)
      let text = ScalarText(record.article.text)
      let document = StoredDocument(
        row: row, uid: uid, sentences: try documents.insert(coding.sentences, of: row, text: text))
      for event in coding.events { try events.insert(event, of: document, run: run) }
      for relation in coding.relations {
        try relations.insert(relation, of: document, run: run)
      }
      return .stored(
        document: row, sentences: coding.sentences.count, events: coding.events.count)
    }
  }
}
