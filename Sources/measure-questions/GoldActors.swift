import EventModel
import Interchange
import Ontology

/// The actors of one annotated article, those of the base under the base's ids.
struct GoldActors {
  private var actors: [String: PoliticalActor] = [:]
  private var names: [String: String] = [:]

  init(_ list: [JSONValue], base: ActorDictionary) {
    let byName = Dictionary(
      base.names.map { ($0.text, $0.actor) }, uniquingKeysWith: { first, _ in first })
    for actor in list {
      guard let id = actor["id"].string, let name = actor["name"].string else { continue }
      let country = actor["country"].string
      let type = actor["type"].string ?? ""
      names[id] = name
      if type == "country", let known = base.country(id) {
        actors[id] = known
      } else if ["person", "igo", "ngo", "company"].contains(type), let known = byName[name] {
        actors[id] = base.actor(known)
      } else {
        actors[id] = Self.composed(id, name, type, country)
      }
    }
  }

  func actor(_ id: String) -> PoliticalActor? { actors[id] }

  func name(_ id: String) -> String { names[id] ?? id }

  /// An actor of the text alone, whose code says its country and its sector as the coder would.
  private static func composed(
    _ id: String, _ name: String, _ type: String, _ country: String?
  ) -> PoliticalActor {
    let sector =
      [
        "government_body": "GOV", "office": id.hasSuffix("CJCS") ? "MIL" : "GOV", "military": "MIL",
      ][type] ?? ""
    let kind: PoliticalActor.Kind =
      switch type {
      case "person": .person
      case "government_body", "military", "office": .government
      case "igo", "ngo", "treaty": .organisation
      case "company": .company
      default: .place
      }
    return PoliticalActor(
      id: "gold." + id, name: name, code: (country ?? "---") + sector, kind: kind, country: country)
  }
}
