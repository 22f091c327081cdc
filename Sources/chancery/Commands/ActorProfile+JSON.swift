import EventModel
import EventStore
import Inquiry
import Interchange
import Ontology

extension ActorProfile {
  /// The profile as one object, its keys always all there.
  var json: JSONValue {
    [
      "actor": actor.json, "on": JSONValue(day?.description),
      "names": .array(
        names.map { name in
          [
            "text": .string(name.text), "kind": .string(name.kind.rawValue),
            "language": JSONValue(name.language), "source": .string(name.source),
          ]
        }),
      "offices": .array(
        offices.map { held in
          [
            "office": .string(held.office.id), "name": .string(held.office.name),
            "role": .string(held.office.role), "holder": held.holder.json,
            "from": JSONValue(held.tenure.from?.description),
            "to": JSONValue(held.tenure.to?.description),
            "precision": .string(held.tenure.precision.rawValue),
            "source": .string(held.tenure.source),
          ]
        }),
      "memberships": .array(
        memberships.map { tie in
          [
            "with": tie.other.json, "from": JSONValue(tie.membership.lifetime.from?.description),
            "to": JSONValue(tie.membership.lifetime.to?.description),
            "source": .string(tie.membership.source),
          ]
        }),
      "relations": .array(
        relations.map { relation in
          [
            "predicate": .string(relation.predicate), "subject": .string(relation.subject),
            "object": .string(relation.object), "modality": .string(relation.modality),
            "from": JSONValue(relation.from), "to": JSONValue(relation.to),
          ]
        }),
      "events": stored.map {
        ["source": JSONValue($0.asSource), "target": JSONValue($0.asTarget)]
      } ?? .null,
      "candidates": .array(candidates.map(\.json)),
    ]
  }
}
