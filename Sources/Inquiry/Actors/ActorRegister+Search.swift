public import EventModel
internal import EventStore
internal import Ontology
internal import Spelling

/// An actor that was found.
public struct FoundActor: Hashable, Sendable {
  /// Who it is.
  public let actor: PoliticalActor
  /// In how many events of the database it takes part; nil without a database.
  public let events: Int?
  /// The name that has the words looked for, where it is not the actor's first; nil without words.
  public let otherName: String?
}

extension ActorRegister {
  /// The actors a filter lets through: those whose name is just the words, then the busiest, then in
  /// the order of their names.
  ///
  /// An empty filter finds who takes part in events, or without a database everybody. O(names).
  public func search(_ filter: ActorFilter) throws -> [FoundActor] {
    var events: [String: Int] = [:]
    var others: [PoliticalActor] = []
    try reader?.actors(limit: nil) { row in
      events[row.uid] = row.events
      if dictionary.actor(row.uid) == nil, let actor = PoliticalActor(row) { others.append(actor) }
    }
    let wanted = filter.words.flatMap { $0.folded.split(separator: " ").map(String.init) }
    let matches = wanted.isEmpty ? nil : matches(wanted, among: others)
    let found = (dictionary.actors + others).filter { actor in
      (filter.country == nil || actor.country == filter.country)
        && (filter.kind == nil || actor.kind == filter.kind)
        && (matches == nil || matches?[actor.id] != nil)
        && (!filter.isEmpty || reader == nil || events[actor.id] != nil)
    }
    let whole = wanted.joined(separator: " ")
    return found.map { actor in
      let name = matches?[actor.id].flatMap { $0 == actor.name ? nil : $0 }
      return FoundActor(
        actor: actor, events: reader == nil ? nil : events[actor.id] ?? 0, otherName: name)
    }.sorted { rank($0, whole) < rank($1, whole) }
  }

  private func rank(_ found: FoundActor, _ whole: String) -> (Int, Int, String, String) {
    let isWhole = (found.otherName ?? found.actor.name).folded == whole
    return (isWhole ? 0 : 1, -(found.events ?? 0), found.actor.name.folded, found.actor.id)
  }

  /// For each actor one of its names that has every word: its first, else the one that is just the
  /// words, else any.
  private func matches(_ wanted: [String], among others: [PoliticalActor]) -> [String: String] {
    let whole = wanted.joined(separator: " ")
    var matches: [String: String] = [:]
    for actor in dictionary.actors + others where wanted == [actor.id.folded] {
      matches[actor.id] = actor.name
    }
    for actor in others where actor.name.folded.hasWords(wanted) { matches[actor.id] = actor.name }
    for name in dictionary.names {
      let folded = name.text.folded
      let isBetter = matches[name.actor] == nil || name.kind == .name || folded == whole
      if isBetter, folded.hasWords(wanted) { matches[name.actor] = name.text }
    }
    return matches
  }
}

extension String {
  /// Whether each of the beginnings begins a word.
  fileprivate func hasWords(_ beginnings: [String]) -> Bool {
    let words = split { !$0.isLetter && !$0.isNumber && $0 != "." && $0 != "'" }
    return beginnings.allSatisfy { beginning in words.contains { $0.hasPrefix(beginning) } }
  }
}
