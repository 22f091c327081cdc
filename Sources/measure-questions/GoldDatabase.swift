import EventModel
import EventStore
import Foundation
import Interchange
import Likeness
import Ontology

/// A folder of annotated articles, stored as events and relations through the store's own interface.
///
/// Each event's and relation's rule is its id in the annotation, by which answers are scored.
struct GoldDatabase {
  private let folder: String
  private let path: String
  private let base: KnowledgeBase

  init(folder: String, path: String) throws {
    self.folder = folder
    self.path = path
    base = try KnowledgeBase()
  }

  func load() throws {
    let store = try EventStore(path: path, base: base)
    let run = try store.beginRun(
      Run(
        startedAt: "2000-01-01T00:00:00Z", version: "gold", arguments: "[]",
        seeds: base.fingerprint))
    var counts = RunCounts()
    for file in try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
    where file.hasSuffix(".json") && file != "questions.json" {
      let data = try Data(contentsOf: URL(filePath: folder + "/" + file))
      let gold = try GoldArticle(JSONValue(parsing: Array(data)), base: base)
      let (record, coding) = (try gold.record(in: folder + "/.."), gold.coding)
      _ = try store.store(record, coding, Story(record.article, coding.sentences), in: run)
      counts.documents += 1
    }
    try store.finish(run, counts: counts)
  }
}
