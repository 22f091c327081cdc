internal import EventModel
internal import Ontology

/// Whom a document has named so far.
struct Discourse {
  private(set) var referents: [Referent] = []

  /// Takes in a mention of somebody, new or known.
  mutating func note(_ referent: Referent) {
    guard let index = index(of: referent) else {
      referents.append(referent)
      return
    }
    referents[index].actor = referent.actor ?? referents[index].actor
    referents[index].gender = referent.gender ?? referents[index].gender
    referents[index].names.formUnion(referent.names)
    referents[index].roles.formUnion(referent.roles)
    if referents[index].last < referent.last { referents[index].last = referent.last }
  }

  private func index(of referent: Referent) -> Int? {
    if !referent.members.isEmpty {
      return referents.firstIndex { $0.members.map(\.id) == referent.members.map(\.id) }
    }
    return referents.firstIndex {
      guard $0.members.isEmpty, $0.isHuman == referent.isHuman, $0.number == referent.number
      else { return false }
      if let actor = $0.actor, let other = referent.actor, actor.id != other.id { return false }
      if $0.isHuman, !$0.names.isEmpty, !referent.names.isEmpty {
        return !$0.names.isDisjoint(with: referent.names)
      }
      return $0.actor != nil && $0.actor?.id == referent.actor?.id
        || !$0.names.isDisjoint(with: referent.names)
    }
  }

  /// The one somebody was called by a family name, acronym or full name before; the latest.
  func named(_ key: String) -> Referent? {
    referents.filter { $0.names.contains(key) }.max { $0.last < $1.last }
  }

  /// Those of whom a condition holds, the last mentioned first.
  func recent(where condition: (Referent) -> Bool) -> [Referent] {
    referents.filter(condition).sorted { $1.last < $0.last }
  }
}
