import EventModel
import EventStore
import Foundation
import Interchange
import Ontology

/// Finds out which annotated events and relations those are that Chancery itself has coded.
///
/// An event is an annotated one if both are of one article, a sentence that tells the one is, or is
/// within, or holds one that tells the other, its type is the annotated one or an alternative to it,
/// and an annotated party's country is among its parties'. Where several fit, the one with most
/// countries in common is meant. Events that the annotation lets one event cover are all found with
/// it. A relation is an annotated one if the predicate is the same and both sides are the same actors
/// or of the same countries, the same actors before others.
struct CodedIDs {
  /// An annotated event with what is compared.
  private struct Wanted {
    let id: String
    let covered: Set<String>
    let file: String
    let sentences: [String]
    let types: Set<String>
    let countries: Set<String>
  }

  /// An annotated relation: of each side the actor and its country.
  private struct Tie {
    let id: String
    let predicate: String
    let subject: Set<String>
    let object: Set<String>

    func common(_ subject: Set<String>, _ object: Set<String>) -> Int {
      self.subject.intersection(subject).count + self.object.intersection(object).count
    }
  }

  private let base: KnowledgeBase
  private var wanted: [Wanted] = []
  private var ties: [Tie] = []

  init(folder: String) throws {
    base = try KnowledgeBase()
    for file in try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
    where file.hasSuffix(".json") && file != "questions.json" {
      let data = try Data(contentsOf: URL(filePath: folder + "/" + file))
      try read(JSONValue(parsing: Array(data)), folder)
    }
  }

  private mutating func read(_ article: JSONValue, _ folder: String) throws {
    let file = article["file"].string ?? ""
    let text = Array(
      try String(contentsOfFile: folder + "/../" + file, encoding: .utf8).unicodeScalars)
    let actors = GoldActors(article["actors"].elements, base: base.actors)
    let sentences = Dictionary(
      article["sentences"].elements.map { ($0["id"].string ?? "", Self.text($0, of: text)) },
      uniquingKeysWith: { first, _ in first })
    let groups = Dictionary(
      grouping: article["events"].elements.filter { $0["merge_group"].string != nil }
    ) { $0["merge_group"].string ?? "" }
    for event in article["events"].elements {
      guard let id = event["id"].string, let root = event["root"].string else { continue }
      let group = event["merge_group"].string.flatMap { groups[$0] } ?? [event]
      let told = [event["sentence"]] + event["mentions"].elements
      wanted.append(
        Wanted(
          id: id, covered: Set(group.compactMap { $0["id"].string }), file: file,
          sentences: told.compactMap { $0["sid"].string.flatMap { sentences[$0] } },
          types: Set([root] + event["alternatives"].elements.compactMap { $0["root"].string }),
          countries: Set(
            (event["sources"].strings + event["targets"].strings).compactMap {
              actors.actor($0)?.country
            })))
    }
    for relation in article["relations"].elements {
      let sides = ["subject", "object"].map { key -> Set<String> in
        let id = relation[key].string ?? ""
        return Set([actors.actor(id)?.id, actors.actor(id)?.country].compactMap(\.self))
      }
      ties.append(
        Tie(
          id: relation["id"].string ?? "", predicate: relation["predicate"].string ?? "",
          subject: sides[0], object: sides[1]))
    }
  }

  private static func text(_ span: JSONValue, of text: [Unicode.Scalar]) -> String {
    let range = (span["start"].integer..<max(span["start"].integer, span["end"].integer))
      .clamped(to: text.indices)
    var view = String.UnicodeScalarView()
    view.append(contentsOf: text[range])
    return String(view)
  }

  /// The ids of a database's events and relations.
  func ids(in reader: EventReader) throws -> GoldIDs {
    var events: [Int64: Set<String>] = [:]
    for row in try reader.events(EventQuery(modalities: [])) {
      if let detail = try reader.event(row.id), let match = match(detail) {
        events[row.id] = match.covered
      }
    }
    var relations: [Int64: Set<String>] = [:]
    for tie in try reader.relations(RelationQuery(modalities: [])) {
      guard case .text(let id, _, _) = tie.basis else { continue }
      let (subject, object) = (sides(tie.subject.uid), sides(tie.object.uid))
      let fitting = ties.filter {
        $0.predicate == tie.predicate && !$0.subject.isDisjoint(with: subject)
          && !$0.object.isDisjoint(with: object)
      }
      let match = fitting.max {
        $0.common(subject, object) < $1.common(subject, object)
      }
      if let match { relations[id] = [match.id] }
    }
    return GoldIDs(
      events: events, relations: relations, known: Set(wanted.map(\.id) + ties.map(\.id)))
  }

  private func sides(_ uid: String?) -> Set<String> {
    Set([uid, uid.flatMap { base.actors.actor($0)?.country }].compactMap(\.self))
  }

  private func match(_ event: EventDetail) -> Wanted? {
    let countries = Set(
      event.tellings.flatMap(\.marks).filter { ["source", "target"].contains($0.label) }
        .compactMap { $0.code.map { String($0.prefix(3)) } })
    let fitting = wanted.filter { wanted in
      wanted.types.contains(event.row.type)
        && (wanted.countries.isEmpty || !wanted.countries.isDisjoint(with: countries))
        && event.tellings.contains { telling in
          telling.path.hasSuffix(wanted.file)
            && wanted.sentences.contains {
              $0.contains(telling.sentence) || telling.sentence.contains($0)
            }
        }
    }
    return fitting.max {
      $0.countries.intersection(countries).count < $1.countries.intersection(countries).count
    }
  }
}
