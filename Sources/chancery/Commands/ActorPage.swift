import EventModel
import EventStore
import Inquiry
import Ontology

/// An actor as a person reads about it.
struct ActorPage {
  private let profile: ActorProfile

  init(_ profile: ActorProfile) { self.profile = profile }

  /// The page, a fact a line.
  var text: String {
    let actor = profile.actor
    var lines = [heading(actor)]
    lines += names
    lines += section("offices", profile.offices.map(office))
    lines += section(
      actor.kind == .country ? "memberships" : "members",
      profile.memberships.map { tie in
        let membership = tie.membership
        return
          "\(tie.other.name), \(span(membership.lifetime.from?.description, membership.lifetime.to?.description)) [\(membership.source)]"
      })
    if !profile.relations.isEmpty {
      lines += ["relations, as texts tell them:"] + profile.relations.map { "  " + relation($0) }
    }
    if let stored = profile.stored {
      lines.append("events: \(stored.asSource) as source, \(stored.asTarget) as target")
    }
    if !profile.candidates.isEmpty {
      lines += ["the name could also mean:"] + profile.candidates.map { "  " + heading($0) }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private func heading(_ actor: PoliticalActor) -> String {
    "\(actor.name)  (\(actor.id), \(actor.code), \(actor.kind.rawValue))"
  }

  /// The names by what they are, those of another language than English with its tag.
  private var names: [String] {
    ActorName.Kind.allCases.compactMap { kind in
      let names = profile.names.filter { $0.kind == kind }.map { name in
        name.language.map { $0 == "en" ? name.text : "\(name.text) (\($0))" } ?? name.text
      }
      return names.isEmpty ? nil : "\(kind.rawValue): \(names.joined(separator: ", "))"
    }
  }

  private func section(_ title: String, _ facts: [String]) -> [String] {
    let title = profile.day.map { "\(title) on \($0)" } ?? title
    return facts.isEmpty ? [] : ["\(title):"] + facts.map { "  " + $0 }
  }

  private func office(_ held: ActorProfile.HeldOffice) -> String {
    let tenure = held.tenure
    let holder = profile.actor.kind == .person ? "" : ": \(held.holder.name)"
    return "\(held.office.name)\(holder), "
      + "\(span(shown(tenure.from, tenure), shown(tenure.to, tenure))) [\(tenure.source)]"
  }

  private func shown(_ day: CalendarDay?, _ tenure: Tenure) -> String? {
    guard let day else { return nil }
    // The precision is that of the first day.
    guard day == tenure.from else { return day.description }
    switch tenure.precision {
    case .day, .unknown: return day.description
    case .month: return String(day.description.prefix(7))
    case .year: return String(day.description.prefix(4))
    }
  }

  private func span(_ from: String?, _ to: String?) -> String {
    switch (from, to) {
    case (let from, let to?): "\(from ?? "?") to \(to)"
    case (let from?, nil): "since \(from)"
    case (nil, nil): "dates unknown"
    }
  }

  private func relation(_ relation: RelationRow) -> String {
    let modality = relation.modality == "asserted" ? "" : " (\(relation.modality))"
    let dates =
      relation.from == nil && relation.to == nil ? "" : ", \(span(relation.from, relation.to))"
    return "\(relation.subject) \(relation.predicate) \(relation.object)\(modality)\(dates)"
  }
}
