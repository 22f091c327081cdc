internal import EventModel
public import EventStore
internal import Foundation
public import Ontology
public import TestSupport

/// Databases for tests, made once and copied.
public enum SampleDatabase {
  /// The embedded seeds, read once.
  public static var base: KnowledgeBase { get throws { try sharedBase.get() } }

  /// A run that began at a fixed time.
  public static var run: Run {
    get throws {
      Run(
        startedAt: "2025-01-02T03:04:05Z", version: "0.0.0-test",
        arguments: #"["ingest","articles"]"#,
        seeds: try base.fingerprint)
    }
  }

  /// Writes a database that holds the seeds and no document.
  public static func empty(in folder: borrowing TemporaryFolder) throws -> String {
    try folder.write(try emptyBytes.get(), to: "empty.db")
  }

  /// Writes a database that holds every sample article.
  public static func filled(in folder: borrowing TemporaryFolder) throws -> String {
    try folder.write(try filledBytes.get(), to: "filled.db")
  }

  private static let sharedBase = Result { try KnowledgeBase() }

  private static let emptyBytes = Result {
    let folder = try TemporaryFolder()
    try close(EventStore(path: folder.file("template.db"), base: base))
    return try bytes(of: folder.file("template.db"))
  }

  private static let filledBytes = Result {
    let folder = try TemporaryFolder()
    let path = try empty(in: folder)
    try fill(EventStore(path: path, base: base))
    return try bytes(of: path)
  }

  /// Takes the store, whose end closes the file and folds its journal in.
  private static func close(_ store: consuming EventStore) {}

  private static func fill(_ store: consuming EventStore) throws {
    let run = try store.beginRun(run)
    var counts = RunCounts()
    for sample in SampleArticle.all {
      _ = try store.store(sample.record, sample.coding, sample.story, in: run)
      counts.documents += 1
    }
    try store.reject(
      RejectedInput(
        path: "articles/4.md", line: 3, reason: "no_text", message: "articles/4.md:3: no text"),
      in: run)
    counts.rejects = 1
    try store.finish(run, counts: counts)
  }

  private static func bytes(of path: String) throws -> [UInt8] {
    Array(try Data(contentsOf: URL(filePath: path)))
  }
}
