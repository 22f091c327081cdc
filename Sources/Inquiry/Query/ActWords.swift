internal import EventModel
internal import EventStore
internal import Ontology

/// The acts of a query told in words: a CAMEO code says nothing to who does not know it by heart.
struct ActWords {
  private let labels: [String: String]

  /// No labels: codes are told as they are.
  init() { labels = [:] }

  /// The labels of `seeds/ontology/cameo.tsv`, read only for a query that has codes.
  init(_ query: Query, seeds: SeedLibrary) throws {
    let hasCodes = query.acts.contains { if case .cameo = $0 { true } else { false } }
    var labels: [String: String] = [:]
    if hasCodes {
      let columns = ["code", "label", "type", "mode", "contexts", "note", "source"]
      for row in try seeds.table("ontology/cameo", columns: columns).rows {
        labels[row["code"]] = row["label"]
      }
    }
    self.labels = labels
  }

  /// The acts, joined by "or": `SANCTION or Impose embargo, boycott, or sanctions (163)`.
  func text(_ acts: [ActSelector]) -> String {
    acts.map { act in labels[act.description].map { "\($0) (\(act))" } ?? act.description }
      .joined(separator: " or ")
  }
}

extension Query {
  /// The acts it asks for.
  fileprivate var acts: [ActSelector] {
    switch self {
    case .events(let query, _), .timeline(let query, _): query.acts
    case .relations: []
    }
  }
}
