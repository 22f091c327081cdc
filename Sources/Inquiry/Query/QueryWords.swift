internal import EventModel
internal import EventStore

/// A query told in words, so that a person sees how a question was understood.
struct QueryWords {
  private let query: Query
  private let names: [ActorSelector: String]
  private let acts: ActWords

  init(_ query: Query, names: [ActorSelector: String], acts: ActWords = ActWords()) {
    self.query = query
    self.names = names
    self.acts = acts
  }

  /// One line, without a count.
  var text: String {
    switch query {
    case .events(let query, let focus): Self.asked(focus) + events(query)
    case .timeline(let query, let period): "\(events(query)), by \(period.rawValue)"
    case .relations(let query): relations(query)
    }
  }

  private static func asked(_ focus: Query.Focus) -> String {
    switch focus {
    case .events, .count: ""
    case .sources: "who acts: "
    case .targets: "who is acted on: "
    case .parties: "who takes part: "
    case .dates: "when: "
    case .places: "where: "
    case .documents: "which documents tell: "
    }
  }

  private func events(_ query: EventQuery) -> String {
    var parts = [head(query)]
    if !query.acts.isEmpty { parts.append(acts.text(query.acts)) }
    if !query.quads.isEmpty { parts.append(query.quads.map(\.rawValue).joined(separator: " or ")) }
    if !query.contexts.isEmpty {
      parts.append("about \(query.contexts.map(\.rawValue).joined(separator: " or "))")
    }
    if !query.triggers.isEmpty {
      parts.append("told by \(query.triggers.map { "'\($0)…'" }.joined(separator: " or "))")
    }
    if !query.words.isEmpty {
      let words = query.words.map { "'\($0.replacing(" ", with: "… "))…'" }
      parts.append("told with \(words.joined(separator: " or "))")
    }
    if let place = query.place { parts.append("in \(place)") }
    if let modality = Self.told(query.modalities) { parts.append(modality) }
    parts.append(
      query.undated ? "undated" : TimeFrame(from: query.from, to: query.to).description)
    if let limit = query.limit { parts.append("the \(query.order.rawValue) \(limit)") }
    return parts.joined(separator: ", ")
  }

  private func head(_ query: EventQuery) -> String {
    var conditions: [String] = []
    if query.involving.count == 2, query.sources.isEmpty, query.targets.isEmpty {
      return "events between \(query.involving.map(described).joined(separator: " and "))"
    }
    if !query.involving.isEmpty {
      let parties = query.involving.map(described).joined(separator: " and ")
      conditions.append("\(parties) \(query.involving.count == 1 ? "takes" : "take") part")
    }
    let sources = query.sources.map(described).joined(separator: " or ")
    let targets = query.targets.map(described).joined(separator: " or ")
    if !sources.isEmpty {
      conditions.append("\(sources) acts\(targets.isEmpty ? "" : " on \(targets)")")
    }
    if sources.isEmpty, !targets.isEmpty { conditions.append("\(targets) is acted on") }
    return conditions.isEmpty ? "events" : "events where \(conditions.joined(separator: " and "))"
  }

  private func relations(_ query: RelationQuery) -> String {
    var parts = [
      "ties"
        + (query.predicates.isEmpty
          ? "" : " " + query.predicates.map(\.rawValue).joined(separator: " or "))
    ]
    if !query.involving.isEmpty {
      parts.append("of \(query.involving.map(described).joined(separator: " and "))")
    }
    if !query.subjects.isEmpty {
      parts.append("held by \(query.subjects.map(described).joined(separator: " or "))")
    }
    if !query.objects.isEmpty {
      parts.append("to \(query.objects.map(described).joined(separator: " or "))")
    }
    if !query.offices.isEmpty {
      let offices = query.offices.map { $0.replacing("_", with: " ") }
      parts.append("through the office of \(offices.joined(separator: " or "))")
    }
    if !query.kinds.isEmpty {
      parts.append("with a \(query.kinds.joined(separator: " or ")) on the other side")
    }
    if let modality = Self.told(query.modalities) { parts.append(modality) }
    return "\(parts.joined(separator: " ")), \(TimeFrame(from: query.from, to: query.to))"
  }

  private static func told(_ modalities: [Modality]) -> String? {
    if modalities == EventQuery.factual { return nil }
    return modalities.isEmpty
      ? "of any modality" : modalities.map(\.rawValue).joined(separator: " or ")
  }

  private func described(_ selector: ActorSelector) -> String {
    let name = names[selector] ?? selector.description
    switch selector {
    case .country(let code): return "\(name) (\(code), with its government, forces and people)"
    case .actor(let uid): return name == uid ? name : "\(name) (\(uid))"
    case .part(let code): return "\(name) (\(code))"
    }
  }
}
